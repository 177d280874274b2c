import { queryPieces } from '../../../model/search.ts';
import type { Parameters } from '../statement.ts';

/** The nodes that a query of the index `searched_words` finds, as `x`; none where the parameter is null. */
export const indexed = (parameter: 'having' | 'beginning'): string => `
  WITH $${parameter} AS asked WHERE asked IS NOT NULL
  CALL db.index.fulltext.queryNodes('searched_words', asked) YIELD node AS x`;

/** The index is asked for words of so many characters at most, of a longer one for its beginning. */
const LONGEST = 100;
/** Words that are looked for, of those of a query: the index takes 1,024 conditions, and some words leave few nodes. */
const MOST_WORDS = 10;

/**
 * Whether the index tells exactly which labels have a query of these words. Of several words it finds labels too that have them
 * in two forms, of a long one those that begin alike.
 */
export const isExact = ([word = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && [...word].length <= LONGEST;

/**
 * Queries of the index, in the syntax of Lucene: rule 28 for all forms of a label together. Of an exact query `having` finds
 * what has its word, and `beginning` what may be equal to it or begin with it; of others `having` finds all that may match.
 */
export function indexParameters(words: readonly string[]): Parameters {
  const joined = words.join('');
  if (joined === '') return { having: null, beginning: null };
  const pieces = [...queryPieces(words)]
    .sort((a, b) => longest(b) - longest(a))
    .slice(0, MOST_WORDS);
  const found = pieces.map(
    (ways) =>
      `+(${ways.map((way) => `searchBeginnings:${begun(way)} searchCompounds:${equal(way)}`).join(' ')})`,
  );
  const having = `(${found.join(' ')})`;
  return isExact(words)
    ? { having, beginning: `searchJoined:${begun(joined)}` }
    : { having: `${having} searchJoined:${equal(joined)}`, beginning: null };
}

const longest = ([word = '']: readonly string[]): number => word.length;

/** What the syntax gives a meaning is escaped; a folded word has none of it. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');

const begun = (text: string): string => `${escaped([...text].slice(0, LONGEST).join(''))}*`;
const equal = (text: string): string => ([...text].length > LONGEST ? begun(text) : escaped(text));
