import type fc from 'fast-check';
import type { GraphEdgeKind } from '../../../src/model/enums.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import type {
  CounterpartQuery,
  MatrixQuery,
  NeighbourhoodQuery,
  PathQuery,
  TraversalConditions,
} from '../../../src/model/queries.ts';
import { type Draw, drawn } from './random-choices.ts';
import { CONFIDENCES, PREDICATES } from './random-curation.ts';
import type { Pool } from './value-pool.ts';

/** Traversals on the port itself, which allows more of them than the schema uses. */
export type Traversal =
  | { readonly paths: PathQuery }
  | { readonly neighbourhood: NeighbourhoodQuery }
  | { readonly counterparts: CounterpartQuery; readonly of: readonly string[] }
  | { readonly matrix: MatrixQuery };

export function walk(graph: GraphReader, traversal: Traversal): Promise<unknown> {
  if ('paths' in traversal) return graph.paths(traversal.paths);
  if ('neighbourhood' in traversal) return graph.neighbourhood(traversal.neighbourhood);
  if ('matrix' in traversal) return graph.matrix(traversal.matrix);
  return graph.counterparts(traversal.of, traversal.counterparts);
}

const KINDS: readonly GraphEdgeKind[] = ['ALIGNS_WITH', 'PART_OF', 'THEORY'];

export function anyTraversal(pool: Pool): fc.Arbitrary<Traversal> {
  return drawn((draw) => {
    const elements = (most: number): string[] => [
      draw.one(pool.elements),
      ...draw.some(pool.elements, most),
    ];
    return draw.one<() => Traversal>([
      () => ({
        paths: {
          ...conditions(draw, pool),
          from: draw.one(pool.elements),
          to: draw.chance(5) ? 'nowhere' : draw.one(pool.elements),
          first: draw.one([50, 1, 3]),
        },
      }),
      () => ({
        neighbourhood: {
          ...conditions(draw, pool),
          roots: [...new Set([...elements(3), ...(draw.chance(10) ? ['nowhere'] : [])])],
          maxNodes: draw.one([200, 1, 2, 7, 1_000]),
        },
      }),
      () => ({
        of: [...new Set(elements(12))],
        counterparts: {
          minConfidence: draw.one(CONFIDENCES),
          studies: maybe(draw, draw.some(pool.studies, 3)),
          predicates: maybe(draw, draw.some(PREDICATES, 3)),
          includeDerived: draw.chance(70),
        },
      }),
      () => ({
        matrix: {
          studies: draw.shuffled(pool.studies).slice(0, 1 + draw.upTo(3)),
          level: draw.one(['CODE', 'CONCEPT', 'CATEGORY', 'DIMENSION']),
          columns: draw.one(['STUDY', 'ROLE', 'INTERVIEW']),
        },
      }),
    ])();
  });
}

function conditions(draw: Draw, pool: Pool): TraversalConditions {
  return {
    maxHops: draw.one([4, 3, 5, 2, 1]),
    kinds: maybe(draw, draw.some(KINDS, 2)),
    predicates: maybe(draw, draw.some(PREDICATES, 3)),
    minConfidence: draw.one([0.5, 0, 0.29, 0.49, 0.51, 0.9]),
    studies: maybe(draw, draw.some(pool.studies, 3)),
  };
}

/** The list, or null for everything; the port is never given an empty one. */
const maybe = <Item>(draw: Draw, list: readonly Item[]): readonly Item[] | null =>
  list.length === 0 || draw.chance(60) ? null : list;
