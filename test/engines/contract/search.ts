import { describe, expect, it } from 'vitest';
import { foldedKey, foldedWords } from '../../../src/model/persian.ts';
import type { SearchQuery } from '../../../src/model/queries.ts';
import { probesOf } from '../../../src/model/vocabulary.ts';
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

    it('R28.7 MUST score a key 3 and one that the query begins 2, of studies, elements and constructs', async () => {
      const byKey = (key: string, given: Partial<SearchQuery> = {}) =>
        hits('', { ...given, key: foldedKey(key) });
      expect(await byKey('alpha.1.1.1.1')).toEqual([
        'Element alpha.1.1.1.1 3',
        'Element alpha.1.1.1.10 2',
      ]);
      expect(await byKey(' ALPHA.۲.1 ')).toEqual([
        'Element alpha.2.1 3',
        'Element alpha.2.1.1 2',
        'Element alpha.2.1.1.1 2',
      ]);
      expect((await byKey('beta')).slice(0, 2)).toEqual(['Study beta 3', 'Element beta.1 2']);
      expect(await byKey('openness')).toEqual(['Construct openness 3']);
      expect(await hits('heart', { key: 'heart' })).toEqual([
        'Construct heart 3',
        'Element alpha.2.1 2',
      ]);
      expect(await byKey('alpha.1.', { levels: ['CONCEPT'] })).toEqual(['Element alpha.1.1.1 2']);
      expect(await byKey('heart', { studies: ['alpha'] })).toEqual([]);
      expect(await byKey('1.1')).toEqual([]);
      expect(await byKey('')).toEqual([]);
    });

    it('R28.8 MUST match the best form of a label, and the first where the key alone is found', async () => {
      const matchedBy = async (key: string) => {
        const { rows } = await reader().search({ words: foldedWords(key), key, slice: slice() });
        return rows.map((row) => `${row.key} ${row.score} ${row.matchedForm.value}`);
      };
      expect(await matchedBy('alpha.2.1.1.1')).toContain('alpha.2.1.1.1 3 سازمانهای مردمی');
      expect((await matchedBy('heart'))[0]).toBe('heart 3 سازهٔ heart');
    });

    it('R28.9 MUST bring the words of labels that a probe fits, with how often they stand there', async () => {
      const near = async (...words: string[]) => {
        const rows = await reader().words(probesOf(words));
        return rows.map(({ key, frequency }) => `${key} ${frequency}`).sort();
      };
      expect(await near('partcipation')).toEqual(['participation 1']);
      expect(await near('همانند')).toEqual(['سازمان 1', 'همانند 11']);
      expect(await near('hearts', 'projectss')).toEqual(['heart 3', 'projects 1']);
      expect(await near('xyzzyxyzzy')).toEqual([]);
      expect(await reader().words([])).toEqual([]);
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
