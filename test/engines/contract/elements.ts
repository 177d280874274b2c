import { describe, expect, it } from 'vitest';
import { byKey } from '../../../src/model/order.ts';
import {
  elementKeys,
  type GetReader,
  keysOf,
  linkTo,
  owned,
  relatedRows,
  slice,
  sort,
} from './queries.ts';

export function elementChecks(reader: GetReader): void {
  describe('elements', () => {
    it('R6.4 MUST count the codes of an element and all below it, null where the study publishes none', async () => {
      const keys = ['alpha.1', 'alpha.1.1.1.2', 'alpha.2.1', 'beta.1', 'gamma.2.11', 'nowhere'];
      const rows = await reader().byKey('codeCounts', keys);
      expect([...rows].sort(byKey).map(({ key, codeCount }) => [key, codeCount])).toEqual([
        ['alpha.1', 3],
        ['alpha.1.1.1.2', 1],
        ['alpha.2.1', 1],
        ['beta.1', null],
        ['gamma.2.11', null],
      ]);
    });

    it('R18.1 MUST order keys step by step, numbers as numbers', async () => {
      const keys = await elementKeys(reader(), { study: { eq: 'gamma' } });
      expect(keys.slice(0, 4)).toEqual(['gamma.1', 'gamma.1.1', 'gamma.2', 'gamma.2.1']);
      expect(keys.slice(-3)).toEqual(['gamma.2.9', 'gamma.2.10', 'gamma.2.11']);
    });

    it('R18.2 MUST list children and descendants as the paper does, also of a study', async () => {
      const graph = reader();
      expect(
        owned(await relatedRows(graph, 'children', ['alpha', 'alpha.1.1.1', 'nowhere'])),
      ).toEqual([
        'alpha: alpha.1',
        'alpha: alpha.2',
        'alpha.1.1.1: alpha.1.1.1.1',
        'alpha.1.1.1: alpha.1.1.1.2',
        'alpha.1.1.1: alpha.1.1.1.10',
      ]);
      expect(
        keysOf(
          await relatedRows(graph, 'descendants', ['alpha.1'], { levels: ['CATEGORY', 'CODE'] }),
        ),
      ).toEqual(['alpha.1.1', 'alpha.1.1.1.1', 'alpha.1.1.1.2', 'alpha.1.1.1.10']);
      expect(
        keysOf(await relatedRows(graph, 'descendants', ['gamma.2'], { levels: null })),
      ).toHaveLength(11);
    });

    it('R18.3 MUST give ancestors from the dimension down to the parent', async () => {
      const rows = await relatedRows(reader(), 'ancestors', ['alpha.1.1.1.10', 'alpha.1']);
      expect(owned(rows)).toEqual([
        'alpha.1.1.1.10: alpha.1',
        'alpha.1.1.1.10: alpha.1.1',
        'alpha.1.1.1.10: alpha.1.1.1',
      ]);
    });

    it('R18.4 MUST turn only the field around when descending; ties stay by ascending key', async () => {
      const order = { field: 'LINK_COUNT', direction: 'DESC' } as const;
      const keys = await elementKeys(reader(), {}, order, { limit: 7 });
      // alpha.2.1 has two active links; the rest below have one, at 0.5 or more, not negated, not
      // rejected.
      expect(keys).toEqual([
        'alpha.2.1',
        'alpha.1.1',
        'beta.1',
        'beta.1.1',
        'gamma.2',
        'gamma.2.9',
        'gamma.2.10',
      ]);
    });

    it('R18.5 MUST order labels by the requested language, ties by key, and put what lacks it last both ways', async () => {
      const graph = reader();
      const same = { label: { eq: 'samelabel' } };
      const up = await elementKeys(graph, same, { field: 'LABEL' });
      expect(up).toEqual(Array.from({ length: 11 }, (_, at) => `gamma.2.${at + 1}`));
      expect(await elementKeys(graph, same, { field: 'LABEL', direction: 'DESC' })).toEqual(up);
      const english = await elementKeys(graph, { study: { eq: 'alpha' } }, { field: 'LABEL' });
      expect(english.slice(0, 2)).toEqual(['alpha.2', 'alpha.2.1']);
      const german = { field: 'LABEL', language: 'de' } as const;
      const unranked = await elementKeys(graph, { study: { eq: 'beta' } }, german);
      expect(unranked).toEqual(['beta.1', 'beta.1.1', 'beta.1.1.1']);
    });

    it('R18.6 MUST count the codes at and below an element', async () => {
      const order = { field: 'CODE_COUNT', direction: 'DESC' } as const;
      const keys = await elementKeys(reader(), {}, order, { limit: 5 });
      expect(keys).toEqual([
        'alpha.1',
        'alpha.1.1',
        'alpha.1.1.1',
        'alpha.1.1.1.1',
        'alpha.1.1.1.2',
      ]);
    });

    it('R18.7 MUST apply every condition of a filter, and any value of a list', async () => {
      const graph = reader();
      expect(await elementKeys(graph, { level: ['CODE'], role: ['CORE_PHENOMENON'] })).toEqual([
        'alpha.2.1.1.1',
      ]);
      expect(await elementKeys(graph, { key: { startsWith: 'alpha.1.1.1.1' } })).toEqual([
        'alpha.1.1.1.1',
        'alpha.1.1.1.10',
      ]);
      expect(
        await elementKeys(graph, { study: { in: ['beta', 'nowhere'] }, level: ['CONCEPT'] }),
      ).toEqual(['beta.1.1.1']);
      expect(await elementKeys(graph, { study: { eq: 'nowhere' } })).toEqual([]);
    });

    it('R18.8 MUST match any form of a label, folded and joined', async () => {
      const graph = reader();
      const found = ['alpha.1.1.1.1', 'alpha.2.1.1.1'];
      expect(await elementKeys(graph, { label: { contains: 'سازمانهایمردمی' } })).toEqual(found);
      expect(await elementKeys(graph, { label: { startsWith: 'peoplesorg' } })).toEqual(found);
      expect(await elementKeys(graph, { label: { startsWith: 'organizations' } })).toEqual([]);
      expect(await elementKeys(graph, { label: { eq: 'حمایتازطرحها' } })).toEqual([
        'alpha.1.1.1.2',
      ]);
      expect(await elementKeys(graph, { label: { eq: 'حماتیازطرحها' } })).toEqual([
        'alpha.1.1.1.2',
      ]);
    });

    it('R18.9 MUST take an interview by letter or by key', async () => {
      const graph = reader();
      const voiced = ['alpha.1.1.1.10', 'alpha.2.1.1.1'];
      expect(await elementKeys(graph, { interview: 'B' })).toEqual(voiced);
      expect(await elementKeys(graph, { interview: 'alpha.b' })).toEqual(voiced);
      expect(await elementKeys(graph, { interview: 'C' })).toEqual([]);
    });

    it('R18.10 MUST count only active links at 0.5 as linked to a study', async () => {
      const graph = reader();
      expect(await elementKeys(graph, { linked: [linkTo('beta')] })).toEqual([
        'alpha.1.1',
        'gamma.2',
      ]);
      expect(await elementKeys(graph, { linked: [linkTo('alpha')] })).toEqual([
        'beta.1.1',
        'gamma.2.9',
        'gamma.2.10',
      ]);
      expect(
        await elementKeys(graph, {
          level: ['CATEGORY'],
          study: { eq: 'beta' },
          notLinked: [linkTo('gamma')],
        }),
      ).toEqual(['beta.1.1']);
    });

    it('R19.1 MUST page scopes side by side, with exact flags on both sides', async () => {
      const pages = await reader().elementPages(['beta', null, 'nowhere'], {
        conditions: {},
        sort: sort(),
        slice: slice({ limit: 2, after: ['beta 000000001'] }),
      });
      const [beta, all, nowhere] = pages;
      expect(keysOf(beta?.rows ?? [])).toEqual(['beta.1.1', 'beta.1.1.1']);
      expect(beta).toMatchObject({ total: 3, hasNext: false, hasPrevious: true });
      expect(keysOf(all?.rows ?? [])).toEqual(['beta.1.1', 'beta.1.1.1']);
      expect(all).toMatchObject({ total: 27, hasNext: true, hasPrevious: true });
      expect(nowhere).toMatchObject({ rows: [], total: 0, hasNext: false, hasPrevious: false });
    });

    it('R19.2 MUST page from the end, keeping the order', async () => {
      const [page] = await reader().elementPages(['beta'], {
        conditions: {},
        sort: sort({ direction: 'DESC' }),
        slice: slice({ limit: 1, fromEnd: true }),
      });
      expect(keysOf(page?.rows ?? [])).toEqual(['beta.1']);
      expect(page).toMatchObject({
        hasNext: false,
        hasPrevious: true,
        positions: [['beta 000000001']],
      });
    });

    it('R19.3 MUST allow an empty window and still say whether there is more around it', async () => {
      const query = { conditions: {}, sort: sort(), slice: slice({ limit: 0 }) };
      const [page] = await reader().elementPages(['beta'], query);
      expect(page).toMatchObject({ rows: [], total: 3, hasNext: true, hasPrevious: false });
    });

    it('R20.1 MUST leave out what has no such key', async () => {
      const graph = reader();
      expect(keysOf(await graph.byKey('elements', ['nowhere', 'beta.1']))).toEqual(['beta.1']);
      expect(keysOf(await graph.byKey('studies', ['beta.1', 'beta']))).toEqual(['beta']);
      expect(await graph.studyKeys()).toEqual(['alpha', 'beta', 'gamma']);
    });
  });
}
