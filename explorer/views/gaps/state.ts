import type { MappingPredicate, ModelLevel, ParadigmRole } from '../../graphql/generated.ts';
import { keys, numberBetween, oneOf, someOf } from '../../url/slots.ts';

export const LEVELS = [
  'DIMENSION',
  'CATEGORY',
  'CONCEPT',
  'CODE',
] as const satisfies readonly ModelLevel[];

export const ROLES = [
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
] as const satisfies readonly ParadigmRole[];

/** What counts as having it, the strictest first, with the predicates that do. Null is any predicate. */
export const STRICTNESS = {
  same: ['EXACT_MATCH', 'CLOSE_MATCH'],
  match: ['EXACT_MATCH', 'CLOSE_MATCH', 'BROAD_MATCH', 'NARROW_MATCH'],
  any: null,
} as const satisfies Readonly<Record<string, readonly MappingPredicate[] | null>>;
export type Strictness = keyof typeof STRICTNESS;
export const STRICTNESSES = Object.keys(STRICTNESS) as Strictness[];

/** What there is in the place of an element that the other study does not have; the first that is so counts. */
export const PLACES = ['looser', 'unsure', 'different', 'missing', 'nobody'] as const;
export type PlaceOf = (typeof PLACES)[number];

/** Beside the words, so that a column can be read at a glance. */
export const SIGNS: Readonly<Record<PlaceOf, string>> = {
  looser: '◐',
  unsure: '◔',
  different: '≠',
  missing: '⊘',
  nobody: '·',
};

export const SLOTS = {
  of: keys(1),
  in: keys(1),
  /** Without any, the elements below which nothing stands. */
  levels: someOf(LEVELS),
  role: oneOf(['', ...ROLES] as const, ''),
  min: numberBetween(0, 1, 0.5, 2),
  strict: oneOf(STRICTNESSES, 'match'),
  show: oneOf(['', ...PLACES] as const, ''),
};
