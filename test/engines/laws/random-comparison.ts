import type fc from 'fast-check';
import { type Compared, comparedAs } from '../../../src/compare/comparison.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import { ALL_PARTS } from '../contract/queries.ts';
import { drawn } from '../differential/random-choices.ts';
import { anyGraph } from '../differential/random-graph.ts';

/** How studies of a graph may be compared. */
export interface Terms {
  /** In the requested order, two at least. */
  readonly keys: readonly string[];
  readonly minConfidence: number;
  readonly includeDerived: boolean;
}

/** What holds of every comparison, whatever engine answers. */
export interface ComparisonLaw {
  /** With its number. */
  readonly title: string;
  /** Throws where it does not hold. */
  readonly holds: (graph: GraphReader, dataset: Dataset, terms: Terms) => Promise<void>;
}

/** A random graph and some comparisons of its studies. */
export interface ComparedGraph {
  readonly dataset: Dataset;
  readonly comparisons: readonly Terms[];
}

export const anyCompared = (count: number): fc.Arbitrary<ComparedGraph> =>
  anyGraph
    .filter(({ studies }) => studies.length > 1)
    .chain((dataset) =>
      drawn((draw) => ({
        dataset,
        comparisons: Array.from({ length: count }, () => ({
          keys: draw
            .shuffled(dataset.studies.map(({ key }) => key))
            .slice(0, 2 + draw.upTo(dataset.studies.length - 2)),
          minConfidence: draw.one([0.5, 0, 0.29, 0.49, 0.51, 0.9]),
          includeDerived: draw.chance(40),
        })),
      })),
    );

/** A comparison with all its parts. */
export async function compare(graph: GraphReader, terms: Terms): Promise<Compared> {
  const rows = await graph.comparison({
    studies: terms.keys,
    minConfidence: terms.minConfidence,
    includeDerived: terms.includeDerived,
    parts: ALL_PARTS,
  });
  return comparedAs(terms, rows);
}
