import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../src/model/queries.ts';
import { elementKeys, type GetReader, slice, sort, linkTo as to } from './queries.ts';

export function strictnessChecks(reader: GetReader): void {
  describe('strictness', () => {
    it('R24.1 MUST read predicates from the element, whichever end it is of the recorded link', async () => {
      const graph = reader();
      const linked = (study: string, predicates: Strictness['predicates']) =>
        elementKeys(graph, { linked: [to(study, { predicates })] });
      expect(await linked('gamma', ['NARROW_MATCH'])).toEqual(['alpha.2.1']);
      expect(await linked('gamma', ['BROAD_MATCH'])).toEqual([]);
      expect(await linked('alpha', ['BROAD_MATCH'])).toEqual(['gamma.2.9']);
      expect(await linked('alpha', ['NARROW_MATCH', 'EXACT_MATCH'])).toEqual([]);
      const notBroader = to('alpha', { predicates: ['BROAD_MATCH', 'EXACT_MATCH'] });
      const key = { in: ['gamma.2.9', 'gamma.2.10'] };
      expect(await elementKeys(graph, { key, notLinked: [notBroader] })).toEqual(['gamma.2.10']);
    });

    it('R24.2 MUST count active links alone, from the confidence asked on, and to that study', async () => {
      const graph = reader();
      const linked = (study: string, minConfidence: number) =>
        elementKeys(graph, { linked: [to(study, { minConfidence })] });
      expect(await linked('beta', 0.51)).toEqual(['gamma.2']);
      expect(await linked('beta', 0)).toEqual(['alpha.1.1', 'gamma.2']);
      expect(await linked('gamma', 0.49)).toEqual(['alpha.1.1', 'alpha.2.1', 'beta.1']);
      expect(await linked('gamma', 0.5)).toEqual(['alpha.2.1', 'beta.1']);
      expect(await linked('nowhere', 0)).toEqual([]);
      const [page] = await graph.elementPages(['beta'], {
        conditions: { linked: [to('beta')], notLinked: [to('nowhere')] },
        sort: sort(),
        slice: slice(),
      });
      expect(page).toMatchObject({ rows: [], unknownStudies: ['nowhere'] });
    });

    it('R24.3 MUST let one link meet two conditions, and all conditions hold at once', async () => {
      const graph = reader();
      const sure = to('gamma', { minConfidence: 0.9 });
      expect(await elementKeys(graph, { linked: [to('gamma'), sure] })).toEqual(['alpha.2.1']);
      expect(await elementKeys(graph, { linked: [to('gamma')], notLinked: [sure] })).toEqual([
        'beta.1',
      ]);
      const categories = { study: { eq: 'beta' }, notLinked: [to('alpha'), to('gamma')] };
      expect(await elementKeys(graph, categories)).toEqual(['beta.1.1.1']);
    });

    it('R24.4 MUST find leaves of any level, and the members of a construct', async () => {
      const graph = reader();
      const study = { eq: 'alpha' };
      expect(await elementKeys(graph, { study, isLeaf: true })).toEqual([
        'alpha.1.1.1.1',
        'alpha.1.1.1.2',
        'alpha.1.1.1.10',
        'alpha.2.1.1.1',
      ]);
      expect(await elementKeys(graph, { study: { eq: 'beta' }, isLeaf: true })).toEqual([
        'beta.1.1.1',
      ]);
      expect(await elementKeys(graph, { study, isLeaf: false })).toHaveLength(6);
      expect(await elementKeys(graph, { construct: 'heart' })).toEqual([
        'alpha.2.1',
        'gamma.2.9',
        'gamma.2.10',
      ]);
      expect(await elementKeys(graph, { construct: 'heart', isLeaf: false })).toEqual([
        'alpha.2.1',
      ]);
      expect(await elementKeys(graph, { construct: 'nothing' })).toEqual([]);
    });

    it('R24.7 MUST count links as strictly, over all other studies', async () => {
      const graph = reader();
      const keys = ['beta.1.1', 'alpha.2.1', 'nowhere', 'gamma.2.9', 'alpha.1.1', 'alpha.2.1'];
      const counts = (predicates: Strictness['predicates'], minConfidence: number) =>
        graph.linkCounts(keys, { predicates, minConfidence });
      expect(await counts(null, 0.5)).toEqual([1, 2, 0, 1, 1, 2]);
      expect(await counts(null, 0.49)).toEqual([1, 2, 0, 1, 2, 2]);
      expect(await counts(['NARROW_MATCH'], 0)).toEqual([0, 1, 0, 0, 0, 1]);
      expect(await counts(['BROAD_MATCH'], 0)).toEqual([0, 0, 0, 1, 1, 0]);
    });
  });
}
