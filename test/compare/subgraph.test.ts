import { describe, expect, it } from 'vitest';
import { subgraphOf } from '../../src/compare/subgraph.ts';
import { partOfEdge, theoryEdge } from '../../src/model/edges.ts';

describe('subgraph', () => {
  it('R13.5 MUST count the edges shown at both ends of each, and 0 where none is', () => {
    const edges = [
      partOfEdge('a.1.1', 'a.1'),
      theoryEdge({ sourceKey: 'a.1', relation: 'CAUSES', targetKey: 'a.2' }),
      theoryEdge({ sourceKey: 'a.1', relation: 'SHAPES', targetKey: 'a.2' }),
    ];
    const nodeKeys = ['a.1', 'a.2', 'a.1.1', 'a.9'];
    const row = { nodeKeys, distances: [0, 1, 1, 2], edges, isTruncated: true, unknownStudies: [] };
    expect(subgraphOf(row)).toEqual({
      nodes: [
        { key: 'a.1', distance: 0, degree: 3 },
        { key: 'a.2', distance: 1, degree: 2 },
        { key: 'a.1.1', distance: 1, degree: 1 },
        { key: 'a.9', distance: 2, degree: 0 },
      ],
      edges,
      isTruncated: true,
    });
  });
});
