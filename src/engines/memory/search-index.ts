import { compare } from '../../model/order.ts';
import { beginningsIn } from '../../model/search.ts';

/** Finds the items that may match a search, without a look at all others. Items are numbered from 0 on. */
export interface SearchIndex {
  /**
   * Ascending numbers of the items with a label in which a piece may be found: as the beginning of a word, or as
   * neighbouring words taken together. Some may not match.
   */
  readonly having: (piece: string) => readonly number[];
  /** Ascending numbers of the items whose key begins so. */
  readonly keyed: (beginning: string) => readonly number[];
}

/** `labels`: the folded texts of each item. */
export function searchIndex(
  keys: readonly string[],
  labels: readonly (readonly string[])[],
): SearchIndex {
  const places = new Map<string, number[]>();
  for (const [at, texts] of labels.entries()) {
    for (const word of new Set(texts.flatMap(beginningsIn))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  }
  const words = [...places.keys()].sort(compare);
  const byKey = keys.map((_, at) => at).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
  return {
    having: (piece) =>
      merged([
        ...begunBy(piece, words, (word) => word).map((word) => places.get(word) ?? []),
        // Words taken together begin with the word that stands first among them.
        ...Array.from(
          { length: piece.length - 1 },
          (_, at) => places.get(piece.slice(0, at + 1)) ?? [],
        ),
      ]),
    keyed: (beginning) => merged([begunBy(beginning, byKey, (at) => keys[at] ?? '')]),
  };
}

/** The items, in the order of their texts, whose text begins so. */
function begunBy<Item>(
  beginning: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(items[middle] as Item) < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && textOf(items[end] as Item).startsWith(beginning)) end += 1;
  return items.slice(low, end);
}

/** All numbers once, ascending. */
function merged(lists: readonly (readonly number[])[]): readonly number[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (only === undefined) return [];
  return [...new Set([only, ...others].flat())].sort((a, b) => a - b);
}
