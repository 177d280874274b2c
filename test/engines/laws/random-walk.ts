import type fc from 'fast-check';
import type { Dataset } from '../../../src/model/dataset.ts';
import { ENUMS, type GraphEdgeKind } from '../../../src/model/enums.ts';
import type { NeighbourhoodQuery, PathQuery } from '../../../src/model/queries.ts';
import { type Draw, drawn } from '../differential/random-choices.ts';
import { anyGraph } from '../differential/random-graph.ts';

/** A traversal that every law can be checked with. */
export type Walk = PathQuery & NeighbourhoodQuery;

/** A random graph and some walks through it. */
export interface Walked {
  readonly dataset: Dataset;
  readonly walks: readonly Walk[];
}

const KINDS: readonly GraphEdgeKind[] = ['ALIGNS_WITH', 'PART_OF', 'THEORY'];

export const anyWalked = (walks: number): fc.Arbitrary<Walked> =>
  anyGraph.chain((dataset) =>
    drawn((draw) => ({
      dataset,
      walks: Array.from({ length: walks }, () => walkIn(draw, dataset)),
    })),
  );

function walkIn(draw: Draw, { elements, links, studies }: Dataset): Walk {
  // Most elements carry no link: half of the walks begin where one is.
  const ends = links.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]);
  const all = elements.map(({ key }) => key);
  const place = (): string => draw.one(ends.length > 0 && draw.chance(50) ? ends : all);
  const maybe = <Item>(list: readonly Item[]): readonly Item[] | null =>
    list.length === 0 || draw.chance(60) ? null : list;
  const from = place();
  return {
    from,
    to: draw.chance(3) ? from : place(),
    first: draw.one([50, 1, 3]),
    roots: [...new Set([from, ...draw.some(all, 3), ...(draw.chance(10) ? ['nowhere'] : [])])],
    maxNodes: draw.one([200, 1, 2, 7]),
    maxHops: draw.one([4, 3, 2, 1]),
    minConfidence: draw.one([0.5, 0, 0.29, 0.49, 0.51, 0.9]),
    kinds: maybe(draw.some(KINDS, 2)),
    predicates: maybe(draw.some(ENUMS.MappingPredicate, 3)),
    studies: maybe(
      draw.some(
        studies.map(({ key }) => key),
        3,
      ),
    ),
  };
}
