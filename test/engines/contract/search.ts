import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../src/model/persian.ts';
import type { SearchQuery } from '../../../src/model/queries.ts';
import { type GetReader, keysOf, slice } from './queries.ts';

export function searchChecks(reader: GetReader): void {
  const hits = async (text: string, given: Partial<SearchQuery> = {}) => {
    const { rows } = await reader().search({ words: foldedWords(text), slice: slice(), ...given });
    return rows.map(({ kind, key, score }) => `${kind} ${key} ${score}`);
  };

  describe('search', () => {
    it('R16.1 MUST score equal 3, beginning 2 and the rest 1, then order by key', async () => {
      expect(await hits('participation')).toEqual(['Element alpha.1.1.1.10 3']);
      expect(await hits('alpha')).toEqual([
        'Study alpha 3',
        'Element alpha.1 1',
        'Element alpha.1.1 1',
        'Element alpha.1.1.1 1',
        'Element alpha.2.1.1 1',
      ]);
      expect(await hits('construct')).toEqual([
        'Construct all 2',
        'Construct heart 2',
        'Construct openness 2',
      ]);
    });

    it('R16.2 MUST match every word at the start of some word, in any order', async () => {
      expect(await hits('it heart')).toEqual(['Element alpha.2.1 1']);
      expect(await hits('proj sup')).toEqual(['Element alpha.1.1.1.2 1']);
      expect(await hits('projects nothing')).toEqual([]);
    });

    it('R16.3 MUST find a label with its half-space, a space, or nothing in its place', async () => {
      const found = ['Element alpha.1.1.1.1 3', 'Element alpha.2.1.1.1 3'];
      for (const query of [
        'سازمان‌های مردمی',
        'سازمان های مردمی',
        'سازمانهای مردمی',
        'سازمانهای مردمي',
      ]) {
        expect(await hits(query)).toEqual(found);
      }
      expect(await hits('مردمی سازمانهای')).toEqual([
        'Element alpha.1.1.1.1 1',
        'Element alpha.2.1.1.1 1',
      ]);
      expect(await hits('سازمانهایمردمی')).toEqual(found);
    });

    it('R28.1 MUST find nothing that begins in one word and ends in another', async () => {
      for (const query of ['هایمردم', 'سازمانهایمردم', 'projectsupp', 'و']) {
        expect(await hits(query), query).toEqual([]);
      }
    });

    it('R16.4 MUST find printed and corrected forms and say which one matched', async () => {
      const { rows } = await reader().search({ words: foldedWords('حمایت'), slice: slice() });
      expect(keysOf(rows)).toEqual(['alpha.1.1.1.2']);
      expect(rows[0]?.matchedForm).toEqual({
        value: 'حمایت از طرح‌ها',
        language: 'fa',
        origin: 'CORRECTED',
      });
      expect(await hits('حماتی')).toEqual(['Element alpha.1.1.1.2 2']);
    });

    it('R16.5 MUST find nothing for no words', async () => {
      expect(await hits('')).toEqual([]);
      expect(await hits(' ‌. ')).toEqual([]);
    });

    it('R16.6 MUST find only elements when levels are given, and leave constructs out when studies are', async () => {
      expect(await hits('alpha', { levels: ['CONCEPT'] })).toEqual([
        'Element alpha.1.1.1 1',
        'Element alpha.2.1.1 1',
      ]);
      expect(await hits('heart', { studies: ['alpha'] })).toEqual(['Element alpha.2.1 2']);
      expect(await hits('heart')).toEqual(['Element alpha.2.1 2', 'Construct heart 1']);
    });

    it('R16.7 MUST page hits', async () => {
      const words = foldedWords('label');
      const first = await reader().search({ words, slice: slice({ limit: 2 }) });
      const after = first.positions.at(-1) ?? null;
      const next = await reader().search({ words, slice: slice({ limit: 1, after }) });
      expect(next).toMatchObject({ hasPrevious: true, hasNext: true, total: first.total });
      expect(keysOf(next.rows)).not.toEqual(keysOf(first.rows).slice(-1));
    });
  });
}
