import { describe, expect, it } from 'vitest';
import type { LinkConditions, LinkSort, Page } from '../../../src/model/queries.ts';
import type { LinkRow } from '../../../src/model/rows.ts';
import { type GetReader, keysOf, linkSort, slice } from './queries.ts';

/** What follows from the links of `chains`, worked out by hand. */
const DERIVED = [
  'a.1~c.1 BROAD_MATCH 0.72 from a.1~b.1 b.1~c.1',
  'a.1~c.2 EXACT_MATCH 0.648 from a.1~b.1 b.1~a.2 a.2~c.2',
  'a.1~d.1 BROAD_MATCH 0.648 from a.1~b.1 b.1~c.1 c.1~d.1',
  'a.2~c.1 BROAD_MATCH 0.72 from b.1~a.2 b.1~c.1',
  'a.2~c.3 NARROW_MATCH 0.81 from b.1~a.2 b.1~c.3',
  'a.2~d.1 BROAD_MATCH 0.648 from b.1~a.2 b.1~c.1 c.1~d.1',
  'a.3~c.4 EXACT_MATCH 0.72 from a.3~b.2 b.2~c.4',
  'a.4~b.4 EXACT_MATCH 0.81 from a.4~f.1 b.4~f.1',
  'b.1~c.2 EXACT_MATCH 0.72 from b.1~a.2 a.2~c.2',
  'b.1~d.1 BROAD_MATCH 0.72 from b.1~c.1 c.1~d.1',
  'b.2~d.3 EXACT_MATCH 0.72 from a.3~b.2 a.3~d.3',
  'b.3~d.1 BROAD_MATCH 0.81 from c.1~b.3 c.1~d.1',
  'c.3~d.1 BROAD_MATCH 0.648 from b.1~c.3 b.1~c.1 c.1~d.1',
  'e.1~f.1 BROAD_MATCH 0.81 from e.1~a.4 a.4~f.1',
];

export function derivedChecks(reader: GetReader): void {
  const page = async (
    conditions: LinkConditions,
    scope: string | null = null,
    window = {},
    order: Partial<LinkSort> = {},
  ): Promise<Page<LinkRow>> => {
    const query = {
      conditions: { includeDerived: true, ...conditions },
      sort: linkSort(order),
      slice: slice(window),
    };
    const [found] = await reader().linkPages([scope], query);
    if (found === undefined) throw new Error('No page came.');
    return found;
  };
  const derived = async (conditions: LinkConditions, scope: string | null = null) =>
    (await page(conditions, scope)).rows
      .filter(({ derivedFromKeys }) => derivedFromKeys.length > 0)
      .map(
        ({ key, predicate, confidence, derivedFromKeys }) =>
          `${key} ${predicate} ${confidence} from ${derivedFromKeys.join(' ')}`,
      );
  const at = (...keys: readonly string[]): string[] =>
    DERIVED.filter((one) => keys.includes(one.split(' ')[0] ?? ''));

  describe('derived links', () => {
    it('R3.8 MUST list each once, read from the smaller key, and none that a recorded link rules out', async () => {
      expect(await derived({})).toEqual(DERIVED);
      const { rows, total } = await page({});
      expect(total).toBe(rows.length);
      const { rows: recorded } = await page({ includeDerived: false });
      expect(rows.filter(({ derivedFromKeys }) => derivedFromKeys.length === 0)).toEqual(recorded);
    });

    it('R3.9 MUST answer one whole by its key, at any confidence and from the subject alone', async () => {
      const rows = await reader().byKey('links', [
        'a.1~d.1',
        'a.5~c.5',
        'd.1~a.1',
        'a.1~nowhere',
        'a.1',
      ]);
      expect(keysOf(rows).sort()).toEqual(['a.1~d.1', 'a.5~c.5']);
      expect(rows.find(({ key }) => key === 'a.1~d.1')).toEqual({
        key: 'a.1~d.1',
        subjectKey: 'a.1',
        objectKey: 'd.1',
        predicate: 'BROAD_MATCH',
        confidence: 0.648,
        justification: 'CHAINING',
        status: 'CANDIDATE',
        isNegated: false,
        translation: null,
        basis: 'PLACE',
        citations: [
          { studyKey: 'a', table: '1', rows: [1], section: null },
          { studyKey: 'b', table: null, rows: null, section: 'Discussion' },
          { studyKey: 'c', table: '1', rows: [1], section: null },
          { studyKey: 'd', table: null, rows: null, section: 'Discussion' },
        ],
        proposedBy: 'A curator, A second curator',
        proposedOn: '2026-12-05',
        reviewedBy: null,
        reviewedOn: null,
        rationaleForms: [],
        derivedFromKeys: ['a.1~b.1', 'b.1~c.1', 'c.1~d.1'],
      });
      expect(rows.find(({ key }) => key === 'a.5~c.5')).toMatchObject({
        predicate: 'NARROW_MATCH',
        confidence: 0.36,
      });
    });

    it('R3.10 MUST answer the recorded link, whatever it says, where a chain leads too', async () => {
      const rows = await reader().byKey('links', ['a.1~c.3', 'c.3~a.1']);
      expect(rows).toMatchObject([{ key: 'a.1~c.3', isNegated: true, derivedFromKeys: [] }]);
    });

    it('R3.11 MUST list derived links from 0.5 on unless a confidence is given, and recorded ones at any', async () => {
      expect(await derived({ minConfidence: 0.36 })).toContain(
        'a.5~c.5 NARROW_MATCH 0.36 from b.5~a.5 b.5~c.5',
      );
      expect(await derived({ minConfidence: 0.37 })).toEqual(DERIVED);
      expect(await derived({ minConfidence: 0.8 })).toEqual(
        at('a.2~c.3', 'a.4~b.4', 'b.3~d.1', 'e.1~f.1'),
      );
      expect(keysOf((await page({})).rows)).toContain('a.1~c.3');
    });

    it('R3.12 MUST apply every other condition as to a recorded candidate', async () => {
      expect(await derived({ predicate: ['NARROW_MATCH', 'CLOSE_MATCH'] })).toEqual(at('a.2~c.3'));
      expect(await derived({ status: ['CANDIDATE', 'REJECTED'] })).toEqual(DERIVED);
      expect(await derived({ isNegated: false })).toEqual(DERIVED);
      expect(await derived({ status: ['ACCEPTED'] })).toEqual([]);
      expect(await derived({ isNegated: true })).toEqual([]);
      expect(await derived({ translation: ['RECIPROCAL'] })).toEqual([]);
      const ofD = at('a.1~d.1', 'a.2~d.1', 'b.1~d.1', 'b.2~d.3', 'b.3~d.1', 'c.3~d.1');
      expect(await derived({ studies: ['d'] })).toEqual(ofD);
      expect(await derived({ studies: ['d', 'd'] })).toEqual(ofD);
      expect(await derived({ studies: ['b', 'd'] })).toEqual(at('b.1~d.1', 'b.2~d.3', 'b.3~d.1'));
      expect(await derived({ studies: ['d'], element: 'a.1' })).toEqual(at('a.1~d.1'));
      expect(await derived({ studies: ['a', 'b'], element: 'd.1' })).toEqual([]);
    });

    it('R3.13 MUST list them at either end of an element', async () => {
      const ofD1 = at('a.1~d.1', 'a.2~d.1', 'b.1~d.1', 'b.3~d.1', 'c.3~d.1');
      expect(await derived({}, 'd.1')).toEqual(ofD1);
      expect(await derived({ element: 'd.1' })).toEqual(ofD1);
      expect(await derived({ element: 'c.3' }, 'd.1')).toEqual(at('c.3~d.1'));
      expect(await derived({ element: 'd.1' }, 'd.1')).toEqual(ofD1);
      expect(await derived({}, 'nowhere')).toEqual([]);
      expect(await derived({ predicate: ['BROAD_MATCH'] }, 'c.1')).toEqual(
        at('a.1~c.1', 'a.2~c.1'),
      );
    });

    it('R25.2 MUST order derived ones among the recorded by their exact product, ties ascending both ways', async () => {
      for (const [direction, conditions, scope] of [
        ['DESC', {}, null],
        ['ASC', { minConfidence: 0.3 }, 'b.5'],
      ] as const) {
        const { rows } = await page(conditions, scope);
        const order = { field: 'CONFIDENCE', direction } as const;
        // `sort` is stable, so equally sure ones stay in the order of keys.
        const expected = rows.toSorted((a, b) =>
          direction === 'ASC' ? a.confidence - b.confidence : b.confidence - a.confidence,
        );
        expect(keysOf((await page(conditions, scope, {}, order)).rows)).toEqual(keysOf(expected));
        const seen: string[] = [];
        let before: Page<LinkRow>['positions'][number] | null = null;
        for (let isMore = true; isMore; ) {
          const window = { limit: 12, fromEnd: true, before };
          const next: Page<LinkRow> = await page(conditions, scope, window, order);
          seen.unshift(...keysOf(next.rows));
          before = next.positions[0] ?? null;
          isMore = next.hasPrevious;
        }
        expect(seen).toEqual(keysOf(expected));
      }
    });

    it('R3.14 MUST page recorded and derived ones as one list, from either end', async () => {
      const whole = await page({});
      for (const [conditions, scope] of [
        [{}, null],
        [{ studies: ['a', 'c'] }, null],
        [{}, 'b.1'],
      ] as const) {
        const all =
          scope === null && !('studies' in conditions) ? whole : await page(conditions, scope);
        for (const limit of [1, 4]) {
          const seen: string[] = [];
          let after: Page<LinkRow>['positions'][number] | null = null;
          for (let isMore = true; isMore; ) {
            const next: Page<LinkRow> = await page(conditions, scope, { limit, after });
            expect(next.total).toBe(all.total);
            expect(next.hasPrevious).toBe(seen.length > 0);
            seen.push(...keysOf(next.rows));
            after = next.positions.at(-1) ?? null;
            isMore = next.hasNext;
          }
          expect(seen).toEqual(keysOf(all.rows));
        }
        const last = await page(conditions, scope, { limit: 3, fromEnd: true });
        expect(keysOf(last.rows)).toEqual(keysOf(all.rows).slice(-3));
      }
    });
  });
}
