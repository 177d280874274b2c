import { queryPieces } from '../../../model/search.ts';
import type { Parameters } from '../statement.ts';

/**
 * The nodes that may match a search: those whose words the index `searched_words` has, and those whose keys begin with the
 * query. It has all that match, and few others, which are scored with them.
 */
export const INDEXED_CANDIDATES = `
  CALL () {
    WITH $indexed AS indexed WHERE indexed IS NOT NULL
    CALL db.index.fulltext.queryNodes('searched_words', indexed) YIELD node
    RETURN node AS x
    UNION
    MATCH (x:Study) WHERE x.key STARTS WITH $keyBeginning RETURN x
    UNION
    MATCH (x:Element) WHERE x.key STARTS WITH $keyBeginning RETURN x
    UNION
    MATCH (x:Construct) WHERE x.key STARTS WITH $keyBeginning RETURN x
  }`;

export const candidateParameters = (words: readonly string[], key: string): Parameters => ({
  indexed: words.length === 0 ? null : indexQuery(words),
  keyBeginning: key === '' ? null : key,
});

/** The index parts words after 255 characters, so that of a longer one only the beginning is looked for. */
const LONGEST = 100;
/** Words that are looked for, of those of a query: the index takes 1,024 conditions, and some words leave few nodes. */
const MOST_WORDS = 10;

/** A query of the index, in the syntax of Lucene: rule 28 for all forms of a label together. */
function indexQuery(words: readonly string[]): string {
  const pieces = [...queryPieces(words)]
    .sort((a, b) => longest(b) - longest(a))
    .slice(0, MOST_WORDS);
  const found = pieces.map(
    (ways) =>
      `+(${ways.map((way) => `searchBeginnings:${begun(way)} searchCompounds:${equal(way)}`).join(' ')})`,
  );
  return `(${found.join(' ')}) searchJoined:${equal(words.join(''))}`;
}

const longest = ([word = '']: readonly string[]): number => word.length;

/** What the syntax gives a meaning is escaped; a folded word has none of it. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');

const begun = (text: string): string => `${escaped([...text].slice(0, LONGEST).join(''))}*`;
const equal = (text: string): string => ([...text].length > LONGEST ? begun(text) : escaped(text));
