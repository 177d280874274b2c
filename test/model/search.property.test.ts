import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../src/model/persian.ts';
import { queryPieces, searchedText } from '../../src/model/search.ts';

const text = fc.string({ unit: fc.constantFrom(...'ابیيئومa‌‌  .،(ـ\u0654') });

describe('a searched text', () => {
  it('R28.2 MUST have the words of the folded text, in its order', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { joined, beginnings } = searchedText(value);
        expect(joined).toBe(fold(value).replaceAll(' ', ''));
        const words = foldedWords(value);
        expect(beginnings).toHaveLength(words.length);
        for (const [at, word] of words.entries())
          expect(beginnings[at]).toMatch(new RegExp(`^${word}`));
      }),
      { numRuns: 3_000 },
    );
  });

  it('R28.3 MUST begin with what a half-space joins, and not with what a space parts', () => {
    expect(searchedText('نظام‌های تأمین اجتماعی')).toEqual({
      joined: 'نظامهایتامیناجتماعی',
      beginnings: ['نظامهای', 'های', 'تامین', 'اجتماعی'],
      compounds: ['نظامهای', 'هایتامین', 'تامیناجتماعی', 'نظامهایتامین', 'هایتامیناجتماعی'],
    });
    // What is within brackets or after a sign is another word.
    expect(searchedText('(الف/ب)‌پ').beginnings).toEqual(['الف', 'بپ', 'پ']);
  });

  it('R28.4 MUST take each word of a query alone and with its neighbours', () => {
    expect(queryPieces([])).toEqual([]);
    expect(queryPieces(['a'])).toEqual([['a']]);
    expect(queryPieces(['a', 'b', 'c'])).toEqual([
      ['a', 'ab', 'abc'],
      ['b', 'bc', 'ab', 'abc'],
      ['c', 'bc', 'abc'],
    ]);
  });
});
