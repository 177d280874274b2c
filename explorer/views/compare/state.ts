import { strictness } from '../../components/strictness.ts';
import type { IdeasQuery, Overlap } from '../../graphql/generated.ts';
import { flag, keys, numberBetween, oneOf, someOf, textUpTo } from '../../url/slots.ts';

export const TABS = ['ideas', 'places', 'shifts', 'overlap'] as const;
export const OVERLAPS = [
  'SHARED_BY_ALL',
  'SHARED_BY_SOME',
  'UNIQUE',
] as const satisfies readonly Overlap[];
export const ORDERS = ['shared', 'label', 'links', 'voices'] as const;

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
export const OF_OVERLAP = { of: keys(1), strict: strictness('any') };

/** What the address may say; what another tab uses is kept, and does nothing. */
export const SLOTS = { ...COMMON, ...OF_IDEAS, ...OF_OVERLAP };

/** One idea across the studies. */
export type IdeaRow = NonNullable<IdeasQuery['compareStudies']>['constructs'][number];
