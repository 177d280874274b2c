import { memoize } from '../../../model/memoize.ts';
import type { ElementQuery, ElementSort } from '../../../model/queries.ts';
import type { ElementRow } from '../../../model/rows.ts';
import { elementRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import { type IndexedList, indexedPage } from './indexed-page.ts';
import { type PageOrder, pagesOf } from './page.ts';
import type { PageStatements } from './page-parts.ts';

/** The rank of a label without the requested language: after every other in either direction. */
const UNRANKED = { ASC: 2 ** 31, DESC: -1 } as const;
/** The properties that store what other orders compare. */
const STORED = { LINK_COUNT: 'activeLinks', CODE_COUNT: 'codesBelow' } as const;

/** The order of a list of elements. */
export function orderOf({ field, direction }: ElementSort): PageOrder {
  const down = direction === 'DESC';
  if (field === 'KEY') return { by: ['x.sort'], descending: [down], types: ['string'] };
  const measure = field === 'LABEL' ? 'coalesce(x[$rank], $unranked)' : `x.${STORED[field]}`;
  return { by: [measure, 'x.sort'], descending: [down, false], types: ['number', 'string'] };
}

/** The parameters of the expressions in an order. */
export const orderParameters = ({ language, direction }: ElementSort): Parameters => ({
  rank: `rank_${language}`,
  unranked: UNRANKED[direction],
});

/** Languages in which a database was seen to rank labels. Statements name these alone, so that they hold no user's text. */
const RANKED = new Set(['en', 'fa']);

/** The elements in the order of their labels. `isRanked`: whether any has a label in the language. */
function byLabel(
  { language, direction }: ElementSort,
  isRanked: boolean,
): Omit<IndexedList, 'total' | 'descending'> {
  const isRecorded = "EXISTS { (d:Dataset {key: 'dataset'}) WHERE $language IN d.languages }";
  const fixed = UNRANKED[direction];
  if (!isRanked) {
    return {
      sources: [{ pattern: '(x:Element)', isFixed: true, sort: 'sort' }],
      fixed,
      isStale: isRecorded,
    };
  }
  return {
    sources: [
      { pattern: '(x:Element)', measure: `rank_${language}`, sort: 'sort' },
      { pattern: '(x:Element)', isFixed: true, sort: `unranked_${language}` },
    ],
    fixed,
    isStale: `NOT ${isRecorded}`,
  };
}

const measureIn = (field: 'KEY' | keyof typeof STORED) =>
  field === 'KEY' ? {} : { measure: STORED[field] };

const WHOLE = memoize(
  ({ field, direction, language }: ElementSort, isRanked: boolean) =>
    [field, direction, field === 'LABEL' && isRanked ? language : ''].join(' '),
  (sort, isRanked): PageStatements<ElementRow> => {
    const { field } = sort;
    const { descending, types } = orderOf(sort);
    const list =
      field === 'LABEL'
        ? byLabel(sort, isRanked)
        : { sources: [{ pattern: '(x:Element)', sort: 'sort', ...measureIn(field) }] };
    const whole = { ...list, total: 'COUNT { (:Element) }', descending };
    return indexedPage('elementPages', whole, { codec: elementRow, types });
  },
);

/** The page of all elements, for each of the scopes, which are the whole graph. */
export function wholePages(
  runner: QueryRunner,
  scopes: readonly (string | null)[],
  { sort, slice, prefetch = [] }: Omit<ElementQuery, 'conditions'>,
) {
  const { language } = sort;
  const isRanked = RANKED.has(language);
  return pagesOf(
    runner,
    WHOLE(sort, isRanked),
    slice,
    scopes,
    { language },
    {
      prefetch,
      whenStale: () => {
        if (isRanked) RANKED.delete(language);
        else RANKED.add(language);
        return WHOLE(sort, !isRanked);
      },
    },
  );
}
