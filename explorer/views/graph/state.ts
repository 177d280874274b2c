import type { GraphEdgeKind, MappingPredicate } from '../../graphql/generated.ts';
import { keys, numberBetween, oneOf, type Slot, someOf } from '../../url/slots.ts';

export const KINDS = ['ALIGNS_WITH', 'PART_OF', 'THEORY'] as const satisfies GraphEdgeKind[];
export const PREDICATES = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
  'RELATED_MATCH',
] as const satisfies MappingPredicate[];

/** The API takes at most so many roots; more than some do not fit an address. */
export const MAX_ROOTS = 20;
/** What the API answers at most. */
const MAX = { hops: 6, nodes: 1000, ways: 50, studies: 20 };

const kinds: Slot<readonly GraphEdgeKind[]> = { ...someOf(KINDS), initial: ['ALIGNS_WITH'] };

const common = {
  kinds,
  predicates: someOf(PREDICATES),
  min: numberBetween(0, 1, 0.5, 2),
  studies: keys(MAX.studies),
  from: keys(1),
  to: keys(1),
};

/** What lies around some elements. */
export const AROUND = {
  ...common,
  roots: keys(MAX_ROOTS),
  hops: numberBetween(1, MAX.hops, 1),
  max: numberBetween(1, MAX.nodes, 60),
  layout: oneOf(['columns', 'force', 'table'], 'columns'),
};

/** The ways between two elements: the same parameters, other values when they are left out. */
export const WAYS = {
  ...common,
  hops: numberBetween(1, MAX.hops, 4),
  max: numberBetween(1, MAX.ways, 5),
};

export const MOST = MAX;

/** A list as an argument: an empty one restricts nothing. */
export const orAll = <T>(list: readonly T[]): readonly T[] | null =>
  list.length === 0 ? null : list;
