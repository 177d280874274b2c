import { compoundsIn, joinedIn } from '../../model/search.ts';
import type { SearchIndex } from './search-index.ts';

/** The texts of a search, by their numbers. */
export interface SearchedTexts {
  readonly index: SearchIndex;
  readonly count: number;
  /** Folded. */
  readonly textOf: (text: number) => string;
}

/** The pieces by which one word of a query may be found (`queryPieces`). */
type Ways = readonly string[];

/**
 * Rule 28: the texts in which each word of a query is found, each once, in no order. They are counted through the lists of
 * the index and not read, because that took 22 µs for each; only compounds are looked for in texts, where all else fits.
 */
export function matchingTexts(texts: SearchedTexts, pieces: readonly Ways[]): readonly number[] {
  const different = new Map(pieces.map((ways) => [ways.join(' '), ways]));
  const words = [...different.values()].map((ways) => {
    const begun = ways.map(texts.index.begun);
    const parted = ways.flatMap((way) => partedTexts(texts, way, ways));
    return { ways, begun, parted, size: sizeOf(begun) + sizeOf(parted) };
  });
  // Those that fewest have first, so that few are looked at in what follows.
  words.sort((a, b) => a.size - b.size);
  /** How many words each text has, as long as it had all of them before. */
  const met = new Uint16Array(texts.count);
  let found: number[] = [];
  for (const [before, { ways, begun, parted }] of words.entries()) {
    const having: number[] = [];
    const meet = (text: number): void => {
      met[text] = before + 1;
      having.push(text);
    };
    for (const list of begun) {
      for (const text of list) if (met[text] === before) meet(text);
    }
    for (const list of parted) {
      for (const text of list) {
        if (met[text] === before && hasCompound(texts.textOf(text), ways)) meet(text);
      }
    }
    found = having;
    if (found.length === 0) break;
  }
  return found;
}

const sizeOf = (lists: readonly { readonly length: number }[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

/** A compound is joined from two or three words of a text, so that many texts fail the first and cheaper test. */
function hasCompound(folded: string, ways: Ways): boolean {
  const joined = joinedIn(folded);
  return (
    ways.some((way) => joined.includes(way)) &&
    compoundsIn(folded).some((compound) => ways.includes(compound))
  );
}

/**
 * The texts that may have a piece as a compound: those that have what it may be parted into. Left out is what has a word
 * that begins as one of the ways, because it is found by that.
 */
function partedTexts({ index, count }: SearchedTexts, piece: string, ways: Ways): number[][] {
  return [...partings(index, piece)]
    .filter((parts) => !parts.some((part) => ways.some((way) => part.startsWith(way))))
    .map((parts) => {
      const last = parts.length - 1;
      return inEach(
        count,
        parts.map((part, at) => (at < last ? index.having(part) : index.begun(part))),
      );
    });
}

/** A piece as two or three words of texts, of which the last may go on. */
function* partings({ having }: SearchIndex, piece: string): Generator<readonly string[]> {
  for (const [first, rest] of splits(piece)) {
    if (having(first).length === 0) continue;
    yield [first, rest];
    for (const [second, third] of splits(rest)) {
      if (having(second).length > 0) yield [first, second, third];
    }
  }
}

const splits = (text: string): (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => [
    text.slice(0, at + 1),
    text.slice(at + 1),
  ]);

/** The numbers below `count` that are in each list. */
function inEach(count: number, lists: readonly Uint32Array[]): number[] {
  if (lists.some(({ length }) => length === 0)) return [];
  const met = new Uint8Array(count);
  let found: number[] = [];
  for (const [before, list] of lists.entries()) {
    found = [];
    for (const number of list) {
      if (met[number] !== before) continue;
      met[number] = before + 1;
      found.push(number);
    }
  }
  return found;
}
