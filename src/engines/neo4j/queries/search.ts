import type { SearchQuery } from '../../../model/queries.ts';
import { queryPieces } from '../../../model/search.ts';
import type { WordProbe, WordRow } from '../../../model/vocabulary.ts';
import { hitRow } from '../codecs/rows.ts';
import { wordRow } from '../codecs/stored.ts';
import type { QueryRunner } from '../query-runner.ts';
import { statement } from '../statement.ts';
import { type PageOrder, pageOf, pageStatement } from './page.ts';
import { candidateParameters, INDEXED_CANDIDATES } from './search-candidates.ts';

/** The nodes to search: those that may match, of them the elements of levels, or the nodes of studies. */
const CANDIDATES = {
  all: INDEXED_CANDIDATES,
  levels: `${INDEXED_CANDIDATES} WITH x WHERE x:Element AND x.level IN $levels`,
  studies: `CALL {
    MATCH (x:Element) WHERE x.studyKey IN $studies RETURN x
    UNION ALL
    MATCH (x:Study) WHERE x.key IN $studies RETURN x
  }`,
  levelsOfStudies: 'MATCH (x:Element) WHERE x.studyKey IN $studies AND x.level IN $levels',
} as const;

const larger = (a: string, b: string): string => `CASE WHEN ${a} > ${b} THEN ${a} ELSE ${b} END`;

/** Rules 16 and 28: the key, and for each form every piece of the query in one of its ways. */
const SCORED = `
  WITH x, [at IN range(0, size(x.searchJoined) - 1) | CASE
    WHEN x.searchJoined[at] = $joined THEN 3
    WHEN all(ways IN $pieces WHERE any(way IN ways WHERE
      x.searchBeginnings[at] CONTAINS way OR x.searchCompounds[at] CONTAINS way + '\\n'))
      THEN CASE WHEN x.searchJoined[at] STARTS WITH $joined THEN 2 ELSE 1 END
    ELSE 0 END] AS scores,
    CASE WHEN $key = '' THEN 0 WHEN x.key = $key THEN 3 WHEN x.key STARTS WITH $key THEN 2 ELSE 0 END AS ofKey
  WITH x, scores, ofKey, reduce(best = 0, score IN scores | ${larger('score', 'best')}) AS ofForms
  WITH x, scores, ofForms, ${larger('ofForms', 'ofKey')} AS score
  WHERE score > 0
  WITH x, score, head([at IN range(0, size(scores) - 1) WHERE scores[at] = ofForms]) AS formAt`;

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
  { words, key = '', studies, levels, slice, prefetch }: SearchQuery,
) {
  const candidates = studies ? (levels ? 'levelsOfStudies' : 'studies') : levels ? 'levels' : 'all';
  const joined = words.join('');
  const parameters = {
    // No word holds a space, so an empty query finds nothing.
    joined: joined === '' ? ' ' : joined,
    pieces:
      joined === '' ? [[' ']] : queryPieces(words).map((ways) => ways.map((way) => `\n${way}`)),
    key,
    ...candidateParameters(words, key),
    studies: studies ?? null,
    levels: levels ?? null,
  };
  const settings = { namedStudies: studies, prefetch };
  return pageOf(runner, STATEMENTS[candidates], slice, parameters, settings);
}

const WORDS = statement(
  'words',
  `UNWIND $probes AS probe
   MATCH (x:Word) WHERE x.length >= probe.least AND x.length <= probe.most
     AND size([piece IN probe.pieces WHERE x.key CONTAINS piece]) >= probe.unchanged
   WITH DISTINCT x`,
  wordRow,
);

export const words = (
  runner: QueryRunner,
  probes: readonly WordProbe[],
): Promise<readonly WordRow[]> => runner.many(WORDS, { probes });
