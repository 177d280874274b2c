import { expect, it } from 'vitest';
import { searchStatistics } from '../../src/model/search-statistics.ts';
import { foldedLabels } from '../../src/model/vocabulary.ts';
import { construct, dataset, element, forms, study } from '../support/row-builders.ts';

const LABELS = dataset({
  studies: [study('a', { titleForms: forms('نظام‌ها', 'A book'), shortTitleForms: [] })],
  elements: [
    element('a.1', 'DIMENSION', { labelForms: forms('نظام', 'Bookish books') }),
    element('a.2', 'CODE', { labelForms: forms('نظام نظام', 'a') }),
  ],
  constructs: [{ ...construct('b', []), labelForms: [] }],
});

const of = (name: string) => {
  const row = searchStatistics(foldedLabels(LABELS)).find(({ key }) => key === name);
  return new Map(row?.owners.map((owner, at) => [owner, row.counts[at]]));
};

it('count the things that have a word, each once, with what a half-space joins to it', () => {
  expect(Object.fromEntries(of('Word.items'))).toEqual({
    ...{ نظام: 2, نظامها: 1, ها: 1, a: 2, book: 1, bookish: 1, books: 1 },
  });
});

it('count the things by the beginnings of their words, for each word, and of their keys', () => {
  const beginnings = of('Beginning.items');
  expect(['ن', 'نظام', 'نظامه', 'book', 'books', 'a'].map((one) => beginnings.get(one))).toEqual([
    ...[3, 3, 1, 3, 1, 2],
  ]);
  expect(Object.fromEntries(of('Key.items'))).toEqual({ a: 3, 'a.': 2, 'a.1': 1, 'a.2': 1, b: 1 });
});

it('name so many of the most frequent whatever the number of words, and say what others have at most', () => {
  const many = Array.from({ length: 4_000 }, (_, at) => ({
    kind: 'Element' as const,
    key: `a.${at}`,
    // Each word is in one label, and every second in one more.
    texts: [`w${at}w ${at > 0 && at % 2 === 0 ? `w${at - 1}w` : ''}`.trim()],
  }));
  for (const { key, owners, counts, others } of searchStatistics(many)) {
    expect(owners.length, key).toBeLessThanOrEqual(3_000);
    expect(counts, key).toEqual(counts.toSorted((a, b) => b - a));
    const isOfAll = key === 'Beginning.items' || key === 'Key.items' || key === 'Word.items';
    expect(isOfAll && others <= (counts.at(-1) ?? 0), key).toBe(true);
    expect(others, key).toBeGreaterThan(0);
  }
});

it('name no half of a character that takes two code units', () => {
  const label = { kind: 'Element' as const, key: 'a.1', texts: ['𐎠𐎡'] };
  const beginnings = searchStatistics([label]).find(({ key }) => key === 'Beginning.items');
  expect(beginnings?.owners).toEqual(['𐎠', '𐎠𐎡']);
});
