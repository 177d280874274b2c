import { describe, expect, it } from 'vitest';
import type { LinkConditions, LinkSort, Slice } from '../../../src/model/queries.ts';
import { type GetReader, keysOf, linkSort, slice } from './queries.ts';

export function linkChecks(reader: GetReader): void {
  const linkKeys = async (conditions: LinkConditions, scope: string | null = null) => {
    const [page] = await reader().linkPages([scope], {
      conditions,
      sort: linkSort(),
      slice: slice(),
    });
    return keysOf(page?.rows ?? []);
  };

  describe('links', () => {
    it('R2.1 MUST list all recorded links without a filter, by subject, then object, numbers as numbers', async () => {
      expect(await linkKeys({})).toEqual([
        'alpha.1.1~beta.1.1',
        'alpha.1.1~gamma.1.1',
        'alpha.2.1~gamma.2.9',
        'alpha.2.1~gamma.2.10',
        'beta.1~gamma.2',
        'beta.1.1~gamma.1.1',
        'gamma.2.2~beta.1.1',
      ]);
    });

    it('R2.2 MUST take one study as either end, several as both', async () => {
      expect(await linkKeys({ studies: ['beta'] })).toEqual([
        'alpha.1.1~beta.1.1',
        'beta.1~gamma.2',
        'beta.1.1~gamma.1.1',
        'gamma.2.2~beta.1.1',
      ]);
      expect(await linkKeys({ studies: ['beta', 'beta'] })).toHaveLength(4);
      expect(await linkKeys({ studies: ['gamma', 'beta'] })).toEqual([
        'beta.1~gamma.2',
        'beta.1.1~gamma.1.1',
        'gamma.2.2~beta.1.1',
      ]);
    });

    it('R2.3 MUST read predicates as recorded, whichever end is requested', async () => {
      expect(await linkKeys({ predicate: ['NARROW_MATCH'] }, 'gamma.2.9')).toEqual([
        'alpha.2.1~gamma.2.9',
      ]);
      expect(await linkKeys({ predicate: ['BROAD_MATCH'] }, 'gamma.2.9')).toEqual([]);
    });

    it('R2.4 MUST apply every condition of a filter', async () => {
      expect(await linkKeys({ isNegated: true })).toEqual(['beta.1.1~gamma.1.1']);
      expect(await linkKeys({ isNegated: false, minConfidence: 0.9 })).toHaveLength(3);
      expect(await linkKeys({ minConfidence: 0.5, studies: ['alpha'] })).toHaveLength(3);
      expect(await linkKeys({ status: ['REJECTED', 'ACCEPTED'] })).toEqual(['gamma.2.2~beta.1.1']);
      expect(await linkKeys({ translation: ['REFUTATIONAL'] })).toEqual(['alpha.1.1~beta.1.1']);
      expect(await linkKeys({ element: 'alpha.2.1' })).toHaveLength(2);
      expect(await linkKeys({ element: 'nowhere' })).toEqual([]);
    });

    it('R2.5 MUST list the links at either end of an element, and no others', async () => {
      expect(await linkKeys({}, 'beta.1.1')).toEqual([
        'alpha.1.1~beta.1.1',
        'beta.1.1~gamma.1.1',
        'gamma.2.2~beta.1.1',
      ]);
      expect(await linkKeys({ element: 'alpha.1.1' }, 'beta.1.1')).toEqual(['alpha.1.1~beta.1.1']);
    });

    it('R2.6 MUST answer a link whole, by its key', async () => {
      const [row] = await reader().byKey('links', ['alpha.1.1~beta.1.1', 'beta.1.1~alpha.1.1']);
      expect(row).toEqual({
        key: 'alpha.1.1~beta.1.1',
        subjectKey: 'alpha.1.1',
        objectKey: 'beta.1.1',
        predicate: 'CLOSE_MATCH',
        confidence: 0.5,
        justification: 'MANUAL_CURATION',
        status: 'CANDIDATE',
        isNegated: false,
        translation: 'REFUTATIONAL',
        basis: 'TEXT',
        citations: [
          { studyKey: 'alpha', table: '1', rows: [1], section: null },
          { studyKey: 'beta', table: null, rows: null, section: 'Discussion' },
        ],
        proposedBy: 'A curator',
        proposedOn: '2026-11-21',
        reviewedBy: null,
        reviewedOn: null,
        rationaleForms: [
          { value: 'چون', language: 'fa', origin: 'PRINTED' },
          { value: 'Because', language: 'en', origin: 'TRANSLATED' },
        ],
        derivedFromKeys: [],
      });
    });

    it('R20.9 MUST name unknown studies as they were given, also where UTF-8 cannot encode them', async () => {
      const studies = ['beta', 'nowhere', 'beta\uD800'];
      const query = { conditions: { studies }, sort: linkSort(), slice: slice() };
      const [page] = await reader().linkPages([null], query);
      expect(page?.unknownStudies).toEqual(['nowhere', 'beta\uD800']);
    });

    it('R25.1 MUST order links by confidence, equally sure ones by ascending key in either direction', async () => {
      const inOrder = async (
        field: LinkSort['field'],
        direction: LinkSort['direction'],
        window: Partial<Slice> = {},
      ) => {
        const query = { conditions: {}, sort: { field, direction }, slice: slice(window) };
        const [page] = await reader().linkPages([null], query);
        return page;
      };
      const surestFirst = [
        'beta.1.1~gamma.1.1',
        'alpha.2.1~gamma.2.9',
        'alpha.2.1~gamma.2.10',
        'gamma.2.2~beta.1.1',
        'beta.1~gamma.2',
        'alpha.1.1~beta.1.1',
        'alpha.1.1~gamma.1.1',
      ];
      const down = await inOrder('CONFIDENCE', 'DESC');
      expect(keysOf(down?.rows ?? [])).toEqual(surestFirst);
      expect(keysOf((await inOrder('CONFIDENCE', 'ASC'))?.rows ?? [])).toEqual([
        'alpha.1.1~gamma.1.1',
        'alpha.1.1~beta.1.1',
        'beta.1~gamma.2',
        'alpha.2.1~gamma.2.9',
        'alpha.2.1~gamma.2.10',
        'gamma.2.2~beta.1.1',
        'beta.1.1~gamma.1.1',
      ]);
      const keys = keysOf((await inOrder('KEY', 'ASC'))?.rows ?? []);
      expect(keysOf((await inOrder('KEY', 'DESC'))?.rows ?? [])).toEqual(keys.toReversed());
      const after = down?.positions[1] ?? null;
      const next = await inOrder('CONFIDENCE', 'DESC', { after, limit: 2 });
      expect(keysOf(next?.rows ?? [])).toEqual(surestFirst.slice(2, 4));
      expect(next).toMatchObject({ total: 7, hasPrevious: true, hasNext: true });
      const before = next?.positions[0] ?? null;
      const prior = await inOrder('CONFIDENCE', 'DESC', { before, limit: 1, fromEnd: true });
      expect(keysOf(prior?.rows ?? [])).toEqual(surestFirst.slice(1, 2));
    });

    it('R19.4 MUST page links by their order', async () => {
      const [first] = await reader().linkPages([null], {
        conditions: {},
        sort: linkSort(),
        slice: slice({ limit: 3 }),
      });
      const after = first?.positions.at(-1) ?? null;
      const [next] = await reader().linkPages([null], {
        conditions: {},
        sort: linkSort(),
        slice: slice({ after }),
      });
      expect(keysOf(next?.rows ?? [])[0]).toBe('alpha.2.1~gamma.2.10');
      expect(next).toMatchObject({ total: 7, hasPrevious: true, hasNext: false });
    });
  });
}
