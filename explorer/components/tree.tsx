import type { ModelLevel, WordsFragment } from '../graphql/generated.ts';
import { ElementLink } from './element-link.tsx';

/** An element of a model, to be drawn as part of a tree. */
export interface Part {
  readonly key: string;
  readonly level: ModelLevel;
  readonly label: WordsFragment;
  readonly interviews?: readonly { readonly letter: string | null }[];
}

/** Elements below one, as nested lists, with the letters of the interviews that voiced a code. */
export function Tree({
  parent,
  parts,
}: {
  /** The key of the element that the tree is of. */
  readonly parent: string;
  /** All that is below it, each before what is below itself. */
  readonly parts: readonly Part[];
}) {
  const children = parts.filter(({ key }) => parentOf(key) === parent);
  return (
    <ul class="tree">
      {children.map((child) => {
        const below = parts.filter(({ key }) => key.startsWith(`${child.key}.`));
        const voices = child.level === 'CODE' ? child.interviews : undefined;
        const letters = (voices ?? []).map(({ letter }) => letter).join(' ');
        return (
          <li key={child.key}>
            <ElementLink element={child} />
            {letters !== '' && <span class="letters">{letters}</span>}
            {below.length > 0 && <Tree parent={child.key} parts={below} />}
          </li>
        );
      })}
    </ul>
  );
}

const parentOf = (key: string): string => key.slice(0, key.lastIndexOf('.'));
