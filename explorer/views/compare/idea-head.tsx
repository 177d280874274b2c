import { useMessages, usePage } from '../../components/page.ts';
import { Words } from '../../components/words.tsx';
import type { ContrastFragment } from '../../graphql/generated.ts';
import { CONTRASTS } from '../../url/addresses.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import type { IdeaRow } from './state.ts';

/** An idea, how widely it is shared, whether studies disagree on it, and why it is one. */
export function IdeaHead({
  row,
  contrasts,
}: {
  readonly row: IdeaRow;
  readonly contrasts: readonly ContrastFragment[];
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { construct, overlap, isContested } = row;
  const [contrast] = contrasts;
  return (
    <>
      <a class="idea" href={hrefOf('construct', construct.key)}>
        <Words text={construct.label} />
      </a>
      <span class="below-name">{page.label('Overlap', overlap)}</span>
      {isContested && (
        <a
          class="tag is-opposed"
          href={
            contrast === undefined
              ? `${hrefOf('construct', construct.key)}#${CONTRASTS}`
              : `#contrast-${contrast.key}`
          }
          aria-label={`${page.say('contested')}: ${construct.label.value}`}
        >
          {page.say('contested')}
        </a>
      )}
      {construct.rationale !== null && (
        <details class="rationale">
          <summary>{say('whyOne')}</summary>
          <Words text={construct.rationale} />
        </details>
      )}
    </>
  );
}
