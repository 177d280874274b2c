import type { MappingPredicate } from '../graphql/generated.ts';
import { oneOf, type Slot } from '../url/slots.ts';

/** What counts as a link, the strictest first, with the predicates that do. Null is any predicate. */
export const STRICTNESS = {
  same: ['EXACT_MATCH', 'CLOSE_MATCH'],
  match: ['EXACT_MATCH', 'CLOSE_MATCH', 'BROAD_MATCH', 'NARROW_MATCH'],
  any: null,
} as const satisfies Readonly<Record<string, readonly MappingPredicate[] | null>>;
export type Strictness = keyof typeof STRICTNESS;
export const STRICTNESSES = Object.keys(STRICTNESS) as Strictness[];

/** A strictness in the address. */
export const strictness = (initial: Strictness): Slot<Strictness> => oneOf(STRICTNESSES, initial);
