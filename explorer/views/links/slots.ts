import type { LinkStatus, MappingPredicate, Translation } from '../../graphql/generated.ts';
import { flag, keys, numberBetween, oneOf, someOf } from '../../url/slots.ts';

/** The predicates, the closest first. */
export const PREDICATES = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
  'RELATED_MATCH',
] as const satisfies readonly MappingPredicate[];

export const STATUSES = [
  'CANDIDATE',
  'ACCEPTED',
  'REJECTED',
] as const satisfies readonly LinkStatus[];

const TRANSLATIONS = ['RECIPROCAL', 'REFUTATIONAL'] as const satisfies readonly Translation[];

/** One: either end lies in it. Two: both ends lie in them. */
export const MOST_STUDIES = 2;

/** The filters of the view; an empty text is no filter. */
export const SLOTS = {
  predicate: someOf(PREDICATES),
  min: numberBetween(0, 1, 0, 2),
  max: numberBetween(0, 1, 1, 2),
  negated: oneOf(['', '1', '0'] as const, ''),
  translation: oneOf(['', ...TRANSLATIONS] as const, ''),
  status: oneOf(['', ...STATUSES] as const, ''),
  studies: keys(MOST_STUDIES),
  derived: flag(),
};
