import type { EdgeRow, SubgraphRow } from '../model/rows.ts';

export interface SubgraphNode {
  readonly key: string;
  /** Edges of the subgraph that end in it. */
  readonly degree: number;
}

export interface Subgraph {
  readonly nodes: readonly SubgraphNode[];
  readonly edges: readonly EdgeRow[];
  readonly isTruncated: boolean;
}

/** Rule 13: what was reached, with the edges shown counted at both of their ends. */
export function subgraphOf({ nodeKeys, edges, isTruncated }: SubgraphRow): Subgraph {
  const degrees = new Map(nodeKeys.map((key) => [key, 0]));
  for (const key of edges.flatMap(({ sourceKey, targetKey }) => [sourceKey, targetKey])) {
    degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  return {
    nodes: nodeKeys.map((key) => ({ key, degree: degrees.get(key) ?? 0 })),
    edges,
    isTruncated,
  };
}
