import type { IdeasQuery, MappingPredicate, Overlap } from '../../graphql/generated.ts';
import { flag, keys, numberBetween, oneOf, someOf, textUpTo } from '../../url/slots.ts';

export const TABS = ['ideas', 'places', 'shifts', 'overlap'] as const;
export const OVERLAPS = [
  'SHARED_BY_ALL',
  'SHARED_BY_SOME',
  'UNIQUE',
] as const satisfies readonly Overlap[];
export const ORDERS = ['shared', 'label', 'links', 'voices'] as const;

/** What counts as a link of an element that has none, the strictest first. Null is any predicate. */
export const STRICTNESS = {
  same: ['EXACT_MATCH', 'CLOSE_MATCH'],
  match: ['EXACT_MATCH', 'CLOSE_MATCH', 'BROAD_MATCH', 'NARROW_MATCH'],
  any: null,
} as const satisfies Readonly<Record<string, readonly MappingPredicate[] | null>>;

const STRICTNESSES = ['same', 'match', 'any'] as const satisfies (keyof typeof STRICTNESS)[];

/** What is compared, and as how much counts; the same on all tabs. */
export const COMMON = {
  tab: oneOf(TABS, 'ideas'),
  /** In the order of the columns; without any, all of them. */
  studies: keys(20),
  min: numberBetween(0, 1, 0.5, 2),
  derived: flag(),
};

/** Which ideas are shown, in which order. */
export const OF_IDEAS = {
  overlap: someOf(OVERLAPS),
  contested: flag(),
  /** Only those that a study does not have. */
  gap: flag(),
  find: textUpTo(100),
  by: oneOf(ORDERS, 'shared'),
};

/** Whose elements without a link are listed, and what counts as one. */
export const OF_OVERLAP = { of: keys(1), strict: oneOf(STRICTNESSES, 'any') };

/** What the address may say; what another tab uses is kept, and does nothing. */
export const SLOTS = { ...COMMON, ...OF_IDEAS, ...OF_OVERLAP };

/** One idea across the studies. */
export type IdeaRow = NonNullable<IdeasQuery['compareStudies']>['constructs'][number];
