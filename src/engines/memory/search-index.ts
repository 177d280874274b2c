import { compare } from '../../model/order.ts';
import { beginningsIn } from '../../model/search.ts';
import { listOf, numberLists } from './number-lists.ts';
import { ascending } from './pages.ts';
import type { PreparedIndex } from './prepared.ts';

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
export function indexWords(
  keys: readonly string[],
  labels: readonly (readonly string[])[],
): PreparedIndex {
  const places = new Map<string, number[]>();
  for (const [at, texts] of labels.entries()) {
    for (const word of new Set(texts.flatMap(beginningsIn))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  }
  const words = [...places.keys()].sort(compare);
  return {
    words: words.join('\n'),
    places: numberLists(
      words.length,
      words.flatMap((word, at) => (places.get(word) ?? []).map((item) => [at, item] as const)),
    ),
    byKey: ascending(keys),
  };
}

/** `keyOf`: the key of an item. */
export function searchIndex(
  { words: joined, places, byKey }: PreparedIndex,
  keyOf: (item: number) => string,
): SearchIndex {
  const words = joined === '' ? [] : joined.split('\n');
  const wordAt = (at: number): string => words[at] as string;
  const having = (at: number): Iterable<number> => listOf(places, at);
  return {
    having: (piece) => {
      const begun = begunBy(piece, words.length, wordAt);
      // Words taken together begin with the word that stands first among them.
      const first = Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(0, at + 1))
        .map((beginning) => firstFrom(beginning, words.length, wordAt))
        .filter((at, index) => at < words.length && wordAt(at) === piece.slice(0, index + 1));
      return merged([...first, ...begun].map(having));
    },
    keyed: (beginning) =>
      merged([
        begunBy(beginning, byKey.length, (at) => keyOf(byKey[at] as number)).map(
          (at) => byKey[at] as number,
        ),
      ]),
  };
}

/** The places, in the order of texts, of those that begin so. */
function begunBy(beginning: string, length: number, textAt: (at: number) => string): number[] {
  const found: number[] = [];
  for (
    let at = firstFrom(beginning, length, textAt);
    at < length && textAt(at).startsWith(beginning);
    at += 1
  ) {
    found.push(at);
  }
  return found;
}

/** The place of the first text that is not before this one. */
function firstFrom(text: string, length: number, textAt: (at: number) => string): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All numbers once, ascending. */
function merged(lists: readonly Iterable<number>[]): readonly number[] {
  const all = new Set<number>();
  for (const list of lists) for (const number of list) all.add(number);
  return [...Uint32Array.from(all).sort()];
}
