import { foldedWords } from '../../model/persian.ts';
import type { ElementConditions, LinkConditions } from '../../model/queries.ts';
import type { FieldContext, StatisticsOf } from './cardinality.ts';
import { searchedItems } from './search-scans.ts';

/** The elements of the studies that an argument names; of the whole graph where it names none. */
const elementsIn = ({ statistics }: FieldContext, studies: number | null): number => {
  const { maxOut, count } = statistics('Study.elements');
  return studies === null ? count : Math.min(count, studies * maxOut);
};

/**
 * What filters of elements look at, and orders of those of a study; a page of all elements looks at what it shows, in any
 * order, and so does one of a study in the order of keys.
 */
const ofElements = (field: FieldContext, isScoped: boolean): number => {
  const { study, ...conditions } = (field.args['filter'] ?? {}) as ElementConditions;
  const { field: order = 'KEY' } = (field.args['orderBy'] ?? {}) as { readonly field?: string };
  const isFiltered = Object.values({ ...conditions, ...study }).some((one) => one != null);
  if (!isFiltered && (order === 'KEY' || !isScoped)) return 0;
  return elementsIn(field, isScoped || study?.eq != null ? 1 : (study?.in?.length ?? null));
};

/** Pairs that take as long as one scanned element: measured in memory, a pair takes 0.4 µs. */
const PAIRS_IN_A_SCAN = 7;

/**
 * Pairs of elements of one level that the interviews of one study share, each counted for every interview that voiced
 * both: an interview voices no more elements of a level than it has codes.
 */
export const sharedPairs = (statistics: StatisticsOf): number => {
  const codes = statistics('Interview.codes').maxOut;
  return (statistics('Study.interviews').maxOut * codes * (codes - 1)) / 2;
};

/**
 * Scanned elements that take as long as one thing that a search finds. Measured on Neo4j with 1,000 studies: 12 µs for each, to
 * score it and to order it; memory takes 0.2 µs.
 */
const SCANS_IN_A_HIT = 4;
/** The same of each element of the studies in which a search looks: Neo4j takes 7 µs for it, found or not. */
const SCANS_IN_A_SCOPED = 3;
/** Pairs of a word of the query and one of labels that take as long as one scanned element: 0.6 µs each at most. */
const WORD_PAIRS_IN_A_SCAN = 5;

const ofSearch = (field: FieldContext): number => {
  const studies = field.args['studies'] as readonly string[] | null | undefined;
  if (studies != null) return SCANS_IN_A_SCOPED * elementsIn(field, studies.length);
  return SCANS_IN_A_HIT * searchedItems(String(field.args['query']), field.statistics);
};

/**
 * The elements or links that a field looks at for each of its parents where no index answers, or what takes as long; a field
 * without an entry looks at none beyond what it gives. One takes 2.8 µs: measured in memory among 110,000 elements.
 */
export const SCANS: Readonly<Record<string, (field: FieldContext) => number>> = {
  'Query.search': ofSearch,
  // Where nothing is found, each word of the query is compared with those of labels.
  'SearchConnection.suggestions': ({ rootArguments, statistics }) =>
    Math.ceil(
      (foldedWords(String(rootArguments['query'])).length * statistics('Dataset.words').count) /
        WORD_PAIRS_IN_A_SCAN,
    ),
  'Query.elements': (field) => ofElements(field, false),
  'Study.elements': (field) => ofElements(field, true),
  'Query.coOccurrence': (field) =>
    elementsIn(field, 1) + sharedPairs(field.statistics) / PAIRS_IN_A_SCAN,
  'Query.links': (field) => {
    const {
      element,
      studies,
      includeDerived: _,
      ...filter
    } = (field.args['filter'] ?? {}) as LinkConditions;
    const isFiltered = Object.values(filter).some((one) => one != null);
    return isFiltered && element == null && !studies ? field.statistics('Dataset.links').count : 0;
  },
};
