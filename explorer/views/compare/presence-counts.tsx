import type { ComponentChildren } from 'preact';
import { useMessages, usePage } from '../../components/page.ts';
import type { Presence } from '../../graphql/generated.ts';
import { PRESENCE_SIGNS } from './cell-text.ts';
import { MESSAGES } from './messages.ts';

const PRESENCES = Object.keys(PRESENCE_SIGNS) as Presence[];

/** How many cells have each presence: the legend of the signs, and the counts. */
export function PresenceCounts({
  cells,
  children,
}: {
  readonly cells: readonly { readonly presence: Presence }[];
  /** How many rows have them. */
  readonly children?: ComponentChildren;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return (
    <p role="status" class="soft presences">
      {children}
      {PRESENCES.map((presence) => {
        const count = cells.filter((cell) => cell.presence === presence).length;
        if (count === 0) return null;
        return (
          <span key={presence} data-presence={presence}>
            <span aria-hidden="true">{PRESENCE_SIGNS[presence]}</span>{' '}
            {page.label('Presence', presence)}: {say('cells', { n: count })}
          </span>
        );
      })}
    </p>
  );
}
