import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedJoined, foldedWords } from '../../src/model/persian.ts';

/** Letters, marks, digits and spaces that Persian text may hold, and some of everything else. */
const persian = fc.string({
  unit: fc.constantFrom(
    ...'ءھۂۓۍڪٱيىےۀہەةآأإؤئكـ\u064B\u0650\u0654\u0655\u0670\u200B\u200C\u200D\u200E\u202E\uFEFF۱٢3 .،«aZéßİﬁ',
    ...'ابپتکگی',
  ),
});

describe('the Persian normaliser', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(persian, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldedJoined(fold(text))).toBe(foldedJoined(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('leaves as they are the plain words that it does not look at twice', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZz09 ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی') });
    fc.assert(
      fc.property(plain, (text) => {
        // A mark that folding drops, so that the words take the long way.
        expect(fold(`${text}\u0640`)).toBe(fold(text));
        expect(fold(text)).toBe(text.toLowerCase().trim().replace(/ +/g, ' '));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves no space at the ends and none twice', () => {
    fc.assert(
      fc.property(persian, (text) => {
        expect(fold(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
        expect(foldedWords(text).join(' ')).toBe(fold(text));
      }),
    );
  });

  it.each([
    ['yeh', 'ي ى ے ئ', 'ی ی ی ی'],
    ['kaf', 'كتاب', 'کتاب'],
    ['heh', 'ۀ ہ ە ة', 'ه ه ه ه'],
    ['alef', 'آ أ إ', 'ا ا ا'],
    ['waw', 'مؤلفه', 'مولفه'],
    ['diacritics and tatweel', 'عِلّـٰی', 'علی'],
    [
      'hamza before waw',
      'مسئولیت مسؤولیت مسوولیت مسی\u0654ولیت رئوف',
      'مسوولیت مسوولیت مسوولیت مسوولیت رووف',
    ],
    ['hamza elsewhere', 'رئیس پائین مؤثر رأی شیء جزء', 'رییس پایین موثر رای شی جز'],
    ['letters of neighbours', 'ھمکاری ہ ۂ ۓ ۍ ڪ ٱ', 'همکاری ه ه ی ی ک ا'],
    ['digits', '۱۴۰۳ و ١٤', '1403 و 14'],
    ['the half-space', 'سازمان‌های', 'سازمان های'],
    ['punctuation', '«داده‌ها»، (اطلاعات)!', 'داده ها اطلاعات'],
    ['invisible marks', 'د\u200Fا\u202Eد\u200Bه', 'داده'],
    ['presentation forms', 'ﻻ ﷲ', 'لا الله'],
    ['half a surrogate pair', 'شهر\uD800 𐎠\uDC00', 'شهر 𐎠'],
    ['case', 'IT Über STRAẞE', 'it über strasse'],
  ])('folds %s', (_what, given, expected) => {
    expect(fold(given)).toBe(expected);
  });
});
