import type { EdgeRow, SubgraphRow } from '../model/traversal-rows.ts';

export interface SubgraphNode {
  readonly key: string;
  /** Hops from the nearest root. */
  readonly distance: number;
  /** How many edges of the subgraph have it as an end. */
  readonly degree: number;
}

export interface Subgraph {
  readonly nodes: readonly SubgraphNode[];
  readonly edges: readonly EdgeRow[];
  readonly isTruncated: boolean;
}

/** Rule 13: adds the degree of each node, counted over the edges of this subgraph. */
export function subgraphOf({ nodeKeys, distances, edges, isTruncated }: SubgraphRow): Subgraph {
  const degrees = new Map(nodeKeys.map((key) => [key, 0]));
  for (const key of edges.flatMap(({ sourceKey, targetKey }) => [sourceKey, targetKey])) {
    degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  return {
    nodes: nodeKeys.map((key, at) => ({
      key,
      distance: distances[at] ?? 0,
      degree: degrees.get(key) ?? 0,
    })),
    edges,
    isTruncated,
  };
}
