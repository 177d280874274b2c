import { queryPieces } from '../../model/search.ts';
import { matchingTexts, type SearchedTexts } from './matching-texts.ts';
import type { PreparedSearch } from './prepared.ts';
import type { Begun } from './search-index.ts';

/** Texts or items by their numbers: those that are found, each once, and the score of each of all, 0 of the others. */
interface Scored {
  readonly found: Iterable<number>;
  readonly scores: Uint8Array;
}

/** Rules 16 and 28: 3 for a text that is the query, 2 for one that begins with it, 1 for others that have its words. */
export function scoreTexts(texts: SearchedTexts, words: readonly string[]): Scored {
  const scores = new Uint8Array(texts.count);
  if (words.length === 0) return { found: [], scores };
  const matching = matchingTexts(texts, queryPieces(words));
  for (const text of matching) scores[text] = 1;
  const { equal, all } = texts.index.joined(words.join(''));
  for (const text of all) if (scores[text] === 1) scores[text] = 2;
  // However its words are parted.
  const others = equal.filter((text) => scores[text] === 0);
  for (const text of equal) scores[text] = 3;
  return { found: [...matching, ...others], scores };
}

/** The best of the texts of each item, or of its key: 3 for the query's, 2 for one that begins so. Items are found in order. */
export function scoreItems(
  { kinds, itemOfText, firstTexts }: PreparedSearch,
  ofTexts: Scored,
  keyed: Begun | null,
): Scored & { readonly found: Uint32Array } {
  const scores = new Uint8Array(kinds.length);
  const found: number[] = [];
  const raise = (item: number, score: number): void => {
    const known = scores[item] as number;
    if (known === 0) found.push(item);
    if (known < score) scores[item] = score;
  };
  for (const text of ofTexts.found) {
    raise(itemOfText[text] as number, ofTexts.scores[text] as number);
  }
  if (keyed !== null) {
    const hasText = (item: number) => firstTexts[item] !== firstTexts[item + 1];
    for (const item of keyed.equal) if (hasText(item)) raise(item, 3);
    for (const item of keyed.all) if (hasText(item)) raise(item, 2);
  }
  return { found: Uint32Array.from(found).sort(), scores };
}
