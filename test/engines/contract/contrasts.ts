import { describe, expect, it } from 'vitest';
import type { AbsenceQuery, ContrastQuery } from '../../../src/model/queries.ts';
import { example } from '../../support/example-dataset.ts';
import { type GetReader, keysOf, NO_PARTS, owned, relatedRows, slice } from './queries.ts';

export function contrastChecks(reader: GetReader): void {
  const keys = async (query: Omit<ContrastQuery, 'slice'>): Promise<string[]> =>
    keysOf((await reader().contrastPage({ ...query, slice: slice() })).rows);

  describe('contrasts', () => {
    it('R22.1 MUST list contrasts by key, rejected ones too, and give each whole by its key', async () => {
      expect(await keys({})).toEqual(['matter-10', 'matter-2', 'matter-3']);
      const rows = await reader().byKey('contrasts', ['matter-10', 'matter-2', 'nowhere']);
      const [two, ten] = example().contrasts;
      expect([...rows].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([ten, two]);
    });

    it('R22.2 MUST give the sides of a contrast by study, whole', async () => {
      const graph = reader();
      expect(owned(await relatedRows(graph, 'sides', ['matter-3', 'nowhere', 'matter-2']))).toEqual(
        [
          'matter-3: matter-3~alpha',
          'matter-3: matter-3~beta',
          'matter-3: matter-3~gamma',
          'matter-2: matter-2~alpha',
          'matter-2: matter-2~gamma',
        ],
      );
      const [[, side] = []] = await graph.related('sides', ['matter-2']);
      expect(side).toEqual(example().contrastSides[1]);
    });

    it('R22.3 MUST take any side in the one study that is named, and two among several', async () => {
      expect(await keys({ studies: ['beta'] })).toEqual(['matter-10', 'matter-3']);
      expect(await keys({ studies: ['beta', 'beta'] })).toEqual(['matter-10', 'matter-3']);
      expect(await keys({ studies: ['beta', 'gamma'] })).toEqual(['matter-3']);
      expect(await keys({ studies: ['gamma', 'alpha'] })).toEqual(['matter-2', 'matter-3']);
      const page = await reader().contrastPage({ studies: ['beta', 'nowhere'], slice: slice() });
      expect(keysOf(page.rows)).toEqual([]);
      expect(page.unknownStudies).toEqual(['nowhere']);
    });

    it('R22.4 MUST find those with the element itself on a side, and those about a construct', async () => {
      expect(await keys({ element: 'alpha.1' })).toEqual(['matter-10', 'matter-3']);
      expect(await keys({ element: 'alpha.1.1' })).toEqual([]);
      expect(await keys({ element: 'heart' })).toEqual([]);
      expect(await keys({ construct: 'heart' })).toEqual(['matter-2']);
      expect(await keys({ construct: 'alpha.1' })).toEqual([]);
      expect(await keys({ construct: 'openness' })).toEqual([]);
      expect(await keys({ element: 'alpha.1', construct: 'all' })).toEqual(['matter-10']);
      expect(await keys({ element: 'alpha.1', studies: ['beta', 'gamma'] })).toEqual(['matter-3']);
      expect(await keys({ construct: 'all', studies: ['gamma'] })).toEqual([]);
      const owners = ['alpha.1', 'heart', 'gamma.2.10', 'openness', 'alpha'];
      expect(owned(await relatedRows(reader(), 'contrasts', owners))).toEqual([
        'alpha.1: matter-10',
        'alpha.1: matter-3',
        'heart: matter-2',
        'gamma.2.10: matter-2',
      ]);
    });

    it('R22.5 MUST call a construct contested that a contrast names, unless that was rejected', async () => {
      const { rows } = await reader().constructPage({ slice: slice() });
      expect(rows.map(({ key, isContested }) => [key, isContested])).toEqual([
        ['all', false],
        ['heart', true],
        ['openness', true],
      ]);
      const [heart] = await reader().byKey('constructs', ['heart']);
      expect(heart?.isContested).toBe(true);
      const [lists = []] = await reader().related('constructs', ['gamma.2.9']);
      expect(lists.map(({ isContested }) => isContested)).toEqual([true]);
    });

    it('R22.6 MUST bring to a comparison those with two sides in compared studies, only where wanted', async () => {
      const compare = async (studies: readonly string[] | null, contrasts = true) => {
        const rows = await reader().comparison({
          studies,
          minConfidence: 0.5,
          includeDerived: false,
          parts: { ...NO_PARTS, contrasts },
        });
        return rows.contrasts;
      };
      expect(keysOf(await compare(null))).toEqual(['matter-10', 'matter-2', 'matter-3']);
      expect(keysOf(await compare(['gamma', 'beta']))).toEqual(['matter-3']);
      expect(await compare(['alpha', 'gamma'])).toEqual(
        example().contrasts.filter(({ key }) => key !== 'matter-10'),
      );
      expect(await compare(['alpha'])).toEqual([]);
      expect(await compare(null, false)).toEqual([]);
    });

    it('R22.7 MUST page contrasts from either end', async () => {
      const first = await reader().contrastPage({ slice: slice({ limit: 2 }) });
      expect([first.total, first.hasNext, first.hasPrevious]).toEqual([3, true, false]);
      const after = first.positions.at(-1) ?? null;
      const rest = await reader().contrastPage({ slice: slice({ after }) });
      expect(keysOf(rest.rows)).toEqual(['matter-3']);
      const last = await reader().contrastPage({ slice: slice({ limit: 2, fromEnd: true }) });
      expect(keysOf(last.rows)).toEqual(['matter-2', 'matter-3']);
    });
  });
}

export function absenceChecks(reader: GetReader): void {
  const page = (query: Partial<AbsenceQuery> = {}) =>
    reader().absencePage({ slice: slice(), ...query });

  describe('absences', () => {
    it('R7.5 MUST list every absence by its element and then its study, numbers as numbers', async () => {
      expect(keysOf((await page()).rows)).toEqual([
        'alpha.2.1~beta',
        'gamma.2.8~alpha',
        'gamma.2.8~beta',
        'gamma.2.11~beta',
      ]);
    });

    it('R7.6 MUST take the studies as those in which something is missing', async () => {
      expect(keysOf((await page({ studies: ['alpha'] })).rows)).toEqual(['gamma.2.8~alpha']);
      expect(keysOf((await page({ studies: ['gamma'] })).rows)).toEqual([]);
      const both = await page({ studies: ['alpha', 'beta', 'alpha', 'nowhere'] });
      expect(both.total).toBe(4);
      expect(both.unknownStudies).toEqual(['nowhere']);
    });

    it('R19.18 MUST page absences from either end', async () => {
      const first = await page({ slice: slice({ limit: 3 }) });
      expect([first.total, first.hasNext, first.hasPrevious]).toEqual([4, true, false]);
      const rest = await page({ slice: slice({ after: first.positions.at(-1) ?? null }) });
      expect(keysOf(rest.rows)).toEqual(['gamma.2.11~beta']);
      const last = await page({ slice: slice({ limit: 1, fromEnd: true }) });
      expect(keysOf(last.rows)).toEqual(['gamma.2.11~beta']);
      const before = await page({
        slice: slice({ limit: 1, fromEnd: true, before: last.positions[0] ?? null }),
      });
      expect(keysOf(before.rows)).toEqual(['gamma.2.8~beta']);
    });
  });
}
