import type { PlaceFragment, WordsFragment } from '../graphql/generated.ts';
import { Citation } from './citation.tsx';
import { Words } from './words.tsx';

/** Remarks for a careful reader, each with its place in the paper. */
export function Notes({
  notes,
}: {
  readonly notes: readonly {
    readonly key: string;
    readonly text: WordsFragment;
    readonly citation: PlaceFragment | null;
  }[];
}) {
  return (
    <ul class="notes">
      {notes.map(({ key, text, citation }) => (
        <li key={key}>
          <Words text={text} /> {citation !== null && <Citation place={citation} />}
        </li>
      ))}
    </ul>
  );
}
