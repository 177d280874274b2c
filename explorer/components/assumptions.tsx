import { useState } from 'preact/hooks';
import type { QueryState } from '../graphql/use-query.ts';
import { addressToShare } from '../url/location.ts';
import { assumedParts } from './assumed.ts';
import { Cite } from './cite.tsx';
import { DialogButton } from './dialog.tsx';
import { Loaded } from './loaded.tsx';
import { usePage } from './page.ts';

/** The last lines of a view: what its answer assumes, the query behind it, and its address. */
export function Assumptions({
  query,
  parts,
  unreadable = [],
}: {
  /** Null for a view that asks several queries, each of which has a page of its own. */
  readonly query: QueryState<unknown> | null;
  /** What is assumed besides the collection, in words. */
  readonly parts: readonly string[];
  /** The parameters of the address that were not understood. */
  readonly unreadable?: readonly string[];
}) {
  const page = usePage();
  const { say } = page;
  const dataset =
    query === null ? page.dataset.version : query.state === 'answered' ? query.answer.dataset : '';
  const all = [
    ...assumedParts(page, dataset, parts),
    ...(unreadable.length === 0
      ? []
      : [say('unreadable', { names: unreadable.join(say('comma')) })]),
  ];
  return (
    <footer class="assumptions">
      <p>
        <span class="assumed">{say('assumed')}:</span> {all.join(' · ')}
      </p>
      <div class="printed" dir="ltr">
        {addressToShare(page.language)}
      </div>
      <div class="actions">
        {query !== null && (
          <DialogButton label={say('behind')}>
            {() => (
              <Loaded
                load={() => import('./query-behind.tsx')}
                props={{ id: query.document.id, variables: query.variables }}
              />
            )}
          </DialogButton>
        )}
        <CopyAddress />
        <Cite dataset={dataset} />
      </div>
    </footer>
  );
}

/** Copies the address of what is seen, with the language of the page. */
function CopyAddress() {
  const { say, language } = usePage();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addressToShare(language));
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {say('copyAddress')}
      </button>
      <span role="status">{outcome === null ? '' : say(outcome)}</span>
    </>
  );
}
