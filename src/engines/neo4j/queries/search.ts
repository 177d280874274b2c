import type { SearchQuery } from '../../../model/queries.ts';
import { hitRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { type PageOrder, pageOf, pageStatement } from './page.ts';

/** The nodes to search: all of them, the elements of levels, or the nodes of studies. */
const CANDIDATES = {
  all: 'MATCH (x:Study|Element|Construct)',
  levels: 'MATCH (x:Element) WHERE x.level IN $levels',
  studies: `CALL {
    MATCH (x:Element) WHERE x.studyKey IN $studies RETURN x
    UNION ALL
    MATCH (x:Study) WHERE x.key IN $studies RETURN x
  }`,
  levelsOfStudies: 'MATCH (x:Element) WHERE x.studyKey IN $studies AND x.level IN $levels',
} as const;

/**
 * Rule 16 for each form. `searchWords` has a space before each word, so that one `CONTAINS` finds the beginning of a
 * word; `searchTails` has the rest of the text from each word on, joined, with a line break before each.
 */
const SCORED = `
  WITH x, [at IN range(0, size(x.searchJoined) - 1) | CASE
    WHEN x.searchJoined[at] = $joined THEN 3
    WHEN x.searchJoined[at] STARTS WITH $joined THEN 2
    WHEN all(word IN $words WHERE x.searchWords[at] CONTAINS word) THEN 1
    WHEN x.searchTails[at] CONTAINS $tail THEN 1
    ELSE 0 END] AS scores
  WITH x, scores, reduce(best = 0, score IN scores | CASE WHEN score > best THEN score ELSE best END) AS score
  WHERE score > 0
  WITH x, score, head([at IN range(0, size(scores) - 1) WHERE scores[at] = score]) AS formAt`;

const ORDER: PageOrder = {
  by: ['score', 'x.sort', 'x.kind'],
  descending: [true, false, false],
  types: ['number', 'string', 'string'],
};
const SOURCES = {
  score: 'score',
  matchedFormValue: 'x.searchFormsValues[formAt]',
  matchedFormLanguage: 'x.searchFormsLanguages[formAt]',
  matchedFormOrigin: 'x.searchFormsOrigins[formAt]',
};
const statementOf = (candidates: keyof typeof CANDIDATES) =>
  pageStatement('search', CANDIDATES[candidates] + SCORED, ORDER, hitRow, SOURCES, [
    'score',
    'formAt',
  ]);
const STATEMENTS = {
  all: statementOf('all'),
  levels: statementOf('levels'),
  studies: statementOf('studies'),
  levelsOfStudies: statementOf('levelsOfStudies'),
} as const;

export function search(
  runner: QueryRunner,
  { words, studies, levels, slice, prefetch }: SearchQuery,
) {
  const candidates = studies ? (levels ? 'levelsOfStudies' : 'studies') : levels ? 'levels' : 'all';
  const joined = words.join('');
  const parameters = {
    // No word begins with a space, so an empty query finds nothing.
    joined: joined === '' ? ' ' : joined,
    words: joined === '' ? ['  '] : words.map((word) => ` ${word}`),
    tail: joined === '' ? '\n ' : `\n${joined}`,
    studies: studies ?? null,
    levels: levels ?? null,
  };
  const settings = { namedStudies: studies, prefetch };
  return pageOf(runner, STATEMENTS[candidates], slice, parameters, settings);
}
