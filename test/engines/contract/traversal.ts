import { describe, expect, it } from 'vitest';
import type { NeighbourhoodQuery, PathQuery } from '../../../src/model/queries.ts';
import type { GetReader } from './queries.ts';

const ANY = {
  maxHops: 4,
  kinds: null,
  predicates: null,
  minConfidence: 0.5,
  studies: null,
} as const;

export function traversalChecks(reader: GetReader): void {
  const paths = async (from: string, to: string, given: Partial<PathQuery> = {}) => {
    const { rows } = await reader().paths({ ...ANY, first: 50, from, to, ...given });
    return rows.map(({ nodeKeys }) => nodeKeys.join(' '));
  };
  const near = (roots: readonly string[], given: Partial<NeighbourhoodQuery> = {}) =>
    reader().neighbourhood({ ...ANY, maxNodes: 200, roots, ...given });

  describe('traversal', () => {
    it('R12.1 MUST find simple paths over all kinds of edges in either direction, fewest hops first', async () => {
      expect(await paths('alpha.1.1', 'alpha.2.1')).toEqual([
        // THEORY joins the dimensions: three hops.
        'alpha.1.1 alpha.1 alpha.2 alpha.2.1',
      ]);
      expect(await paths('alpha.1.1.1', 'beta.1')).toEqual([
        'alpha.1.1.1 alpha.1.1 beta.1.1 beta.1',
      ]);
    });

    it('R12.2 MUST put the surer of equally long paths first, then compare node keys as keys', async () => {
      // Over 0.9 both: gamma.2.9 before gamma.2.10, though its text comes after.
      expect(await paths('alpha.2.1', 'gamma.2')).toEqual([
        'alpha.2.1 gamma.2.9 gamma.2',
        'alpha.2.1 gamma.2.10 gamma.2',
      ]);
      expect(await paths('alpha.2.1', 'gamma.2', { first: 1 })).toEqual([
        'alpha.2.1 gamma.2.9 gamma.2',
      ]);
    });

    it('R12.3 MUST read edges as recorded and multiply confidence over the links alone', async () => {
      const one = { ...ANY, first: 1 };
      const { rows } = await reader().paths({ ...one, from: 'gamma.2', to: 'alpha.2.1' });
      expect(rows[0]).toEqual({
        nodeKeys: ['gamma.2', 'gamma.2.9', 'alpha.2.1'],
        confidence: 0.9,
        edges: [
          {
            key: 'PART_OF:gamma.2.9',
            kind: 'PART_OF',
            sourceKey: 'gamma.2.9',
            targetKey: 'gamma.2',
            label: 'PART_OF',
            confidence: null,
          },
          {
            key: 'ALIGNS_WITH:alpha.2.1~gamma.2.9',
            kind: 'ALIGNS_WITH',
            sourceKey: 'alpha.2.1',
            targetKey: 'gamma.2.9',
            label: 'NARROW_MATCH',
            confidence: 0.9,
          },
        ],
      });
      const { rows: ofTheory } = await reader().paths({ ...one, from: 'alpha.2', to: 'alpha.1' });
      expect(ofTheory[0]?.edges[0]).toMatchObject({
        key: 'THEORY:alpha.1~CAUSES~alpha.2',
        sourceKey: 'alpha.1',
        label: 'CAUSES',
      });
      expect(ofTheory[0]?.confidence).toBe(1);
    });

    it('R12.4 MUST walk only active links, of the requested predicates, kinds, studies and hops', async () => {
      // Negated, rejected, or below the threshold: no path but through beta and gamma's top.
      expect(await paths('beta.1.1', 'gamma.1.1')).toEqual([]);
      expect(await paths('alpha.1.1', 'gamma.1.1')).toEqual([]);
      expect(await paths('alpha.1.1', 'gamma.1.1', { minConfidence: 0.49 })).toEqual([
        'alpha.1.1 gamma.1.1',
      ]);
      expect(await paths('alpha.2.1', 'gamma.2', { predicates: ['RELATED_MATCH'] })).toEqual([
        'alpha.2.1 gamma.2.10 gamma.2',
      ]);
      expect(await paths('alpha.2.1', 'gamma.2', { kinds: ['ALIGNS_WITH'] })).toEqual([]);
      expect(await paths('alpha.2.1', 'gamma.2', { studies: ['alpha'] })).toEqual([]);
      expect(await paths('alpha.2.1', 'gamma.2', { maxHops: 1 })).toEqual([]);
    });

    it('R12.5 MUST find nothing from an element to itself, or to an unknown one', async () => {
      expect(await paths('alpha.1', 'alpha.1')).toEqual([]);
      expect(await paths('alpha.1', 'nowhere')).toEqual([]);
      expect(await paths('alpha', 'alpha.1')).toEqual([]);
      expect(await paths('alpha.2.1', 'gamma.2', { first: 0 })).toEqual([]);
    });

    it('R13.1 MUST reach out from the roots, nearest first, then by key', async () => {
      const { nodeKeys, isTruncated } = await near(['alpha.2.1'], { maxHops: 1 });
      expect(nodeKeys).toEqual(['alpha.2.1', 'alpha.2', 'alpha.2.1.1', 'gamma.2.9', 'gamma.2.10']);
      expect(isTruncated).toBe(false);
    });

    it('R13.8 MUST say how far each node is from the nearest root, also where nodes are left out', async () => {
      const far = await near(['alpha.2.1', 'gamma.2.9'], { maxHops: 3, maxNodes: 8 });
      expect(far.nodeKeys.map((key, at) => `${key} ${far.distances[at]}`)).toEqual([
        'alpha.2.1 0',
        'gamma.2.9 0',
        'alpha.2 1',
        'alpha.2.1.1 1',
        'gamma.2 1',
        'gamma.2.10 1',
        'alpha.1 2',
        'alpha.2.1.1.1 2',
      ]);
      expect(far.isTruncated).toBe(true);
      const alone = await near(['alpha.2.1'], { kinds: ['ALIGNS_WITH'], minConfidence: 0.95 });
      expect(alone).toMatchObject({ nodeKeys: ['alpha.2.1'], distances: [0] });
    });

    it('R13.2 MUST stop at the requested number of nodes and say so', async () => {
      const { nodeKeys, isTruncated } = await near(['gamma.2', 'beta.1'], {
        maxNodes: 3,
        maxHops: 2,
      });
      expect(nodeKeys).toEqual(['beta.1', 'gamma.2', 'beta.1.1']);
      expect(isTruncated).toBe(true);
    });

    it('R13.3 MUST give all edges of the requested kinds between the nodes shown, and no others', async () => {
      const { edges } = await near(['alpha.1', 'alpha.2'], { maxHops: 1 });
      expect(edges.map(({ key }) => key)).toEqual([
        'PART_OF:alpha.1.1',
        'PART_OF:alpha.2.1',
        'THEORY:alpha.1~CAUSES~alpha.2',
      ]);
      const links = await near(['alpha.2.1'], { maxHops: 1, kinds: ['ALIGNS_WITH'] });
      expect(links.edges.map(({ key }) => key)).toEqual([
        'ALIGNS_WITH:alpha.2.1~gamma.2.9',
        'ALIGNS_WITH:alpha.2.1~gamma.2.10',
      ]);
    });

    it('R13.4 MUST leave out roots that do not exist or lie in other studies', async () => {
      const inBeta = await near(['alpha.1', 'beta.1', 'nowhere'], { studies: ['beta'] });
      expect(inBeta.nodeKeys).toEqual(['beta.1', 'beta.1.1', 'beta.1.1.1']);
      expect(await near(['nowhere'])).toEqual({
        nodeKeys: [],
        distances: [],
        edges: [],
        isTruncated: false,
        unknownStudies: [],
      });
    });

    it('R20.23 MUST name the requested studies that do not exist, also where nothing is found', async () => {
      const query = { ...ANY, studies: ['beta', 'nowhere'] };
      const unknownStudies = ['nowhere'];
      expect(await reader().paths({ ...query, first: 0, from: 'beta.1', to: 'beta.1' })).toEqual({
        rows: [],
        unknownStudies,
      });
      expect(await near(['beta.1'], query)).toMatchObject({ unknownStudies });
    });
  });
}
