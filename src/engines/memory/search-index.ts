import { compare } from '../../model/order.ts';
import { beginningsIn, joinedIn } from '../../model/search.ts';
import { listOf, numberLists } from './number-lists.ts';
import { ascending } from './pages.ts';
import type { PreparedIndex } from './prepared.ts';

/**
 * Finds texts by their words and items by their keys, without a look at all others. A word here is a word of a text with
 * those after it that the print joins to it by a half-space. What is found are parts of the index, so that they take no time to make.
 */
export interface SearchIndex {
  /** The texts with a word that begins so, once for each such word. */
  readonly begun: (beginning: string) => Uint32Array;
  /** The texts that have this very word. */
  readonly having: (word: string) => Uint32Array;
  /** The texts that are, or begin with, this one where both are written without spaces. */
  readonly joined: (text: string) => Begun;
  /** The items whose keys are, or begin with, this text. */
  readonly keyed: (text: string) => Begun;
}

/** Things whose texts begin so. */
export interface Begun {
  readonly equal: Uint32Array;
  /** Those that are equal, and all others. */
  readonly all: Uint32Array;
}

/** `keys` of items; `texts`: folded. */
export function indexWords(keys: readonly string[], texts: readonly string[]): PreparedIndex {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const word of new Set(beginningsIn(text))) {
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
      words.flatMap((word, at) => (places.get(word) ?? []).map((text) => [at, text] as const)),
    ),
    byJoined: ascending(texts.map(joinedIn)),
    byKey: ascending(keys),
  };
}

/** `keyOf` an item; `textOf`: a folded text by its number. */
export function searchIndex(
  { words: lines, places, byJoined, byKey }: PreparedIndex,
  keyOf: (item: number) => string,
  textOf: (text: number) => string,
): SearchIndex {
  const words = lines === '' ? [] : lines.split('\n');
  const wordAt = (at: number): string => words[at] as string;
  const joinedAt = (at: number): string => joinedIn(textOf(byJoined[at] as number));
  const keyAt = (at: number): string => keyOf(byKey[at] as number);
  const begunIn = (order: Uint32Array, textAt: (at: number) => string, beginning: string) => {
    const [from, to] = begunBy(beginning, order.length, textAt);
    const equal = firstWhere(from, to, (at) => textAt(at) !== beginning);
    return { equal: order.subarray(from, equal), all: order.subarray(from, to) };
  };
  return {
    begun: (beginning) => {
      const [from, to] = begunBy(beginning, words.length, wordAt);
      return places.items.subarray(places.starts[from], places.starts[to]);
    },
    having: (word) => {
      const at = firstWhere(0, words.length, (middle) => wordAt(middle) >= word);
      return listOf(places, words[at] === word ? at : undefined);
    },
    joined: (text) => begunIn(byJoined, joinedAt, text),
    keyed: (text) => begunIn(byKey, keyAt, text),
  };
}

/** Where, in the order of texts, those that begin so begin and end. */
function begunBy(
  beginning: string,
  length: number,
  textAt: (at: number) => string,
): readonly [from: number, to: number] {
  const from = firstWhere(0, length, (at) => textAt(at) >= beginning);
  return [from, firstWhere(from, length, (at) => !textAt(at).startsWith(beginning))];
}

/** The first place from which on something holds, which before it never does; halves what is left. */
function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
