import { ROLES } from '../../components/roles.ts';
import { strictness } from '../../components/strictness.ts';
import type { ModelLevel } from '../../graphql/generated.ts';
import { keys, numberBetween, oneOf, someOf } from '../../url/slots.ts';

export const LEVELS = [
  'DIMENSION',
  'CATEGORY',
  'CONCEPT',
  'CODE',
] as const satisfies readonly ModelLevel[];

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
  strict: strictness('match'),
  show: oneOf(['', ...PLACES] as const, ''),
};
