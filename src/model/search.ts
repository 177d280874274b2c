import { foldedWords } from './persian.ts';

/** A text as search compares it (rule 28). */
export interface SearchedText {
  /** Folded, without spaces. */
  readonly joined: string;
  /** From each word on, what it makes with those after it that the print joins to it by a half-space. */
  readonly beginnings: readonly string[];
  /** Two and three neighbouring words, taken together. */
  readonly compounds: readonly string[];
}

const HALF_SPACE = '\u200C';

export function searchedText(text: string): SearchedText {
  const folded = foldedText(text);
  return {
    joined: joinedIn(folded),
    beginnings: beginningsIn(folded),
    compounds: compoundsIn(folded),
  };
}

/**
 * The folded words of a text: a space between two, or a half-space where the print joins them by one. All that a
 * search compares follows from it, in a fraction of the space.
 */
export function foldedText(text: string): string {
  const runs: string[] = [];
  for (const between of text.split(/\s+/u)) {
    // Only the last word before a half-space and the first word after it are joined.
    let run: string[] = [];
    for (const part of between.split(HALF_SPACE)) {
      for (const [at, word] of foldedWords(part).entries()) {
        if (at > 0) {
          runs.push(run.join(HALF_SPACE));
          run = [];
        }
        run.push(word);
      }
    }
    if (run.length > 0) runs.push(run.join(HALF_SPACE));
  }
  return runs.join(' ');
}

/** A folded text without spaces, as filters compare it. */
export const joinedIn = (folded: string): string =>
  folded.replaceAll(' ', '').replaceAll(HALF_SPACE, '');

/** The words in a folded text. */
export const wordsIn = (folded: string): readonly string[] =>
  folded === '' ? [] : folded.split(/[ \u200C]/u);

/** The compounds in a folded text. */
export function compoundsIn(folded: string): string[] {
  const words = wordsIn(folded);
  return [2, 3].flatMap(windows(words));
}

/** The beginnings in a folded text. */
export function beginningsIn(folded: string): string[] {
  if (folded === '') return [];
  return folded.split(' ').flatMap((run) => {
    const words = run.split(HALF_SPACE);
    return words.length === 1 ? words : words.map((_, at) => words.slice(at).join(''));
  });
}

/**
 * For each word of a query, the texts of which one must be found: the word, and with its neighbours the two and three
 * words that it is among, taken together.
 */
export function queryPieces(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((_, at) =>
    [1, 2, 3].flatMap((size) =>
      Array.from({ length: size }, (_each, before) => at - before)
        .filter((from) => from >= 0 && from + size <= words.length)
        .map((from) => words.slice(from, from + size).join('')),
    ),
  );
}

const windows =
  (words: readonly string[]) =>
  (size: number): string[] =>
    words.flatMap((_, at) =>
      at + size <= words.length ? [words.slice(at, at + size).join('')] : [],
    );
