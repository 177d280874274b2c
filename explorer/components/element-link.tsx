import type { WordsFragment } from '../graphql/generated.ts';
import { hrefOf } from '../url/location.ts';
import { StudySign } from './study-badge.tsx';
import { Words } from './words.tsx';

/** An element by its label, as a link to its view. */
export function ElementLink({
  element,
  hasSign = false,
}: {
  readonly element: { readonly key: string; readonly label: WordsFragment };
  /** Whether the sign of its study stands before it. */
  readonly hasSign?: boolean;
}) {
  return (
    <a class="element-link" href={hrefOf('element', element.key)}>
      {hasSign && <StudySign study={studyOf(element.key)} />}
      <Words text={element.label} />
    </a>
  );
}

/** The key of the study of an element. */
export const studyOf = (element: string): string => element.split('.')[0] ?? '';

/** The elements above one, from the top down, as links. */
export function Trail({
  above,
}: {
  readonly above: readonly { readonly key: string; readonly label: WordsFragment }[];
}) {
  if (above.length === 0) return null;
  return (
    <ol class="trail">
      {above.map((element) => (
        <li key={element.key}>
          <ElementLink element={element} />
        </li>
      ))}
    </ol>
  );
}
