import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import {
  fits,
  foldedLabels,
  maxEdits,
  probesOf,
  vocabularyOf,
} from '../../src/model/vocabulary.ts';
import { dataset, element, forms } from '../support/row-builders.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abمش'), minLength: 1, maxLength: 9 });

describe('the words of labels', () => {
  it('R28.10 MUST fit a probe wherever they are within the edits of its word', () => {
    fc.assert(
      fc.property(letters, letters, (word, key) => {
        fc.pre(distance(word, key) <= maxEdits(word));
        expect(probesOf([word]).some((probe) => fits({ key, frequency: 1 }, probe))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('R28.11 MUST be folded and counted over all languages, without letters that two engines count differently', () => {
    const data = dataset({
      elements: [
        element('a.1', 'DIMENSION', { labelForms: forms('كتاب‌ها', 'The book, the BOOK 𐎠') }),
      ],
    });
    const rows = vocabularyOf(foldedLabels(data));
    expect(new Map(rows.map(({ key, frequency }) => [key, frequency]))).toEqual(
      new Map([
        ['کتاب', 1],
        ['ها', 1],
        ['the', 2],
        ['book', 2],
      ]),
    );
  });
});
