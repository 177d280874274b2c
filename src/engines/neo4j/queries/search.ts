import { memoize } from '../../../model/memoize.ts';
import type { SearchQuery } from '../../../model/queries.ts';
import { queryPieces } from '../../../model/search.ts';
import type { WordProbe, WordRow } from '../../../model/vocabulary.ts';
import { hitRow } from '../codecs/rows.ts';
import { parted } from '../codecs/searched.ts';
import { wordRow } from '../codecs/stored.ts';
import type { QueryRunner } from '../query-runner.ts';
import { statement } from '../statement.ts';
import { type PageOrder, pageOf, pageStatement } from './page.ts';
import { indexed, indexParameters, isExact } from './search-index.ts';

/** Rule 28: whether a form has every piece of the query in one of its ways. */
const hasWords = (beginnings: string, compounds: string): string =>
  `all(ways IN $pieces WHERE any(way IN ways WHERE
    ${beginnings}[at] CONTAINS way OR ${compounds}[at] CONTAINS way + '\\n'))`;
/** Rule 16: the score of each form of the label of `x`. */
const FORMS = `
  WITH *, x.searchJoined AS joined, x.searchBeginnings AS beginnings, x.searchCompounds AS compounds
  WITH *, [at IN range(0, size(joined) - 1) | CASE
    WHEN joined[at] = $joined THEN 3
    WHEN ${hasWords('beginnings', 'compounds')}
      THEN CASE WHEN joined[at] STARTS WITH $joined THEN 2 ELSE 1 END
    ELSE 0 END] AS ofForms`;
const OF_KEY = 'CASE WHEN x.key = $key THEN 3 WHEN x.key STARTS WITH $key THEN 2 ELSE 0 END';
const best = (scores: string): string => `head([one IN [3, 2, 1, 0] WHERE one IN ${scores}])`;
const SCORED = `${FORMS} RETURN x, ${best('ofForms')} AS score`;
const SCORED_WITH_KEY = `${FORMS} RETURN x, ${best(`ofForms + ${OF_KEY}`)} AS score`;

const KEYED = ['Study', 'Element', 'Construct'].map(
  (label) => `MATCH (x:${label}) WHERE x.key STARTS WITH $key RETURN x, ${OF_KEY} AS score`,
);
/** The score of labels that begin with an exact query; those that begin so by two words joined may not have it as a word. */
const BEGUN = `WITH x, x.searchJoined AS joined
  RETURN x, CASE
    WHEN $joined IN joined THEN 3
    WHEN any(at IN range(0, size(joined) - 1) WHERE joined[at] STARTS WITH $joined
      AND ${hasWords('x.searchBeginnings', 'x.searchCompounds')}) THEN 2
    ELSE 0 END AS score`;
/**
 * How nodes are found, each time with a score. Those that an exact query finds are not read, but for labels that begin with it:
 * a usual word of 100 studies took 3,075 hits when every label was read, and takes 918.
 */
const FOUND = {
  exact: [
    `${indexed('having')} RETURN x, 1 AS score`,
    `${indexed('beginning')} ${BEGUN}`,
    ...KEYED,
  ],
  others: [`${indexed('having')} ${SCORED}`, ...KEYED],
  ofStudies: [
    `MATCH (x:Element) WHERE x.studyKey IN $studies ${SCORED_WITH_KEY}`,
    `MATCH (x:Study) WHERE x.key IN $studies ${SCORED_WITH_KEY}`,
  ],
} as const;

const ORDER: PageOrder = {
  // Only keys of elements have several steps, so most kinds are known without another read.
  by: ['score', 'x.sort', "CASE WHEN x.sort CONTAINS ' ' THEN 'Element' ELSE x.kind END"],
  descending: [true, false, false],
  types: ['number', 'string', 'string'],
};
const ITEMS = {
  codec: hitRow,
  // The first of the best forms, also where the key alone was found.
  computed: `${FORMS}
    WITH *, head([at IN range(0, size(ofForms) - 1) WHERE ofForms[at] = ${best('ofForms')}]) AS formAt`,
  sources: {
    score: 'p0',
    matchedFormValue: 'x.searchFormsValues[formAt]',
    matchedFormLanguage: 'x.searchFormsLanguages[formAt]',
    matchedFormOrigin: 'x.searchFormsOrigins[formAt]',
  },
};
const statementOf = memoize(
  (way: keyof typeof FOUND, hasLevels: boolean) => `${way} ${hasLevels}`,
  (way, hasLevels) => {
    const match = `CALL () { ${FOUND[way].join(' UNION ALL ')} }
      WITH x, max(score) AS score WHERE score > 0`;
    // Elements alone have a level.
    const inLevels = hasLevels ? 'AND x.level IN $levels' : '';
    return pageStatement('search', `${match} ${inLevels}`, ORDER, ITEMS);
  },
);

export function search(
  runner: QueryRunner,
  { words, key = '', studies, levels, slice, prefetch }: SearchQuery,
) {
  const way = studies ? 'ofStudies' : isExact(words) ? 'exact' : 'others';
  const joined = words.join('');
  const parameters = {
    // Nothing equals null or begins with it, and an empty query has no way to be found.
    joined: joined === '' ? null : joined,
    pieces:
      joined === ''
        ? [[]]
        : queryPieces(words).map((ways) => ways.map((one) => `\n${parted(one)}`)),
    key: key === '' ? null : key,
    ...indexParameters(words),
    studies: studies ?? null,
    levels: levels ?? null,
  };
  const settings = { namedStudies: studies, prefetch };
  return pageOf(runner, statementOf(way, levels != null), slice, parameters, settings);
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
