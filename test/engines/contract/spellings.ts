import { expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { foldedKey, foldedWords } from '../../../src/model/persian.ts';
import { construct, dataset, element, forms, study } from '../../support/row-builders.ts';
import { labelledIn } from '../random-labels.ts';
import { scanAll } from '../search-scan.ts';
import { type GetReader, slice } from './queries.ts';

/** Letters without a space, of which an index takes 255 as a word, so that it might take what follows for a word of its own. */
const letters = (count: number): string => 'ab'.repeat(count).slice(0, count);
const LONG = letters(255);

/** The Persian and the English form of a label each: words that begin alike, are parted or joined, or stand in two forms. */
const LABELS: readonly (readonly [fa: string, en: string])[] = [
  ['تامین', 'Supply'],
  ['تا مین', 'the supply of تامینی'],
  ['تا مین تام', 'Participation'],
  ['نظام\u200cهای تامین', 'Systems of supply'],
  ['نظام هایی', 'sys tem'],
  ['نظامهای تا', 'supply participation'],
  ['مشارکت', 'a b c d'],
  ['مشارکت مردم', 'Participation of people'],
  ['مردم و مشارکت', 'abc d'],
  ['عدم\u200cمشارکت', 'people participation d'],
  ['پایین', `${LONG}tail`],
  ['بالا', `${letters(100)} ${letters(155)}tail`],
  ['میانه', `${'people '.repeat(42)}and ta i l s`],
  ['کنار', `${letters(120)}tail ${letters(101)}`],
];

/** A study, a construct and an element for each label; a construct has the key of the study, others begin with it. */
export const spelled = (): Dataset =>
  dataset({
    studies: [study('supply', { titleForms: forms('تامین', 'The supply') })],
    elements: LABELS.map(([fa, en], at) =>
      element(`supply.${at + 1}`, at % 2 === 0 ? 'DIMENSION' : 'CODE', {
        parentKey: null,
        labelForms: forms(fa, en),
      }),
    ),
    constructs: ['supply', 'supply-of', 'tail'].map((key, at) => ({
      ...construct(key, []),
      labelForms: forms(`${LABELS[at + 6]?.[0]} مردم`, key),
    })),
  });

/** What is typed to find them: labels, what their words begin with and make together; keys, and what begins so. */
const TYPED = [
  ...LABELS.flatMap(([fa, en]) => [fa, en.replaceAll(' ', '')]),
  ...[
    'تا',
    'تام',
    'تامی',
    'هایتامین',
    'نظام',
    'نظامهایی',
    'مشارکت مردم',
    'مردم مشارکت',
    'عدم',
    'مشار',
  ],
  ...[
    's',
    'sup',
    'supply',
    'system',
    'part',
    'participation',
    'people p',
    'of d',
    'the',
    'c d',
    'bc',
  ],
  ...[99, 100, 101, 120, 121, 255].map(letters),
  ...['tail', 'tails', 'ail', 'd a', 'people supply', 'مردم participation', 'abcde', ''],
  ...['supply.1', 'supply.', 'supply-', 'SUPPLY.۱', 'supply.99', '.1'],
];

export function spellingChecks(reader: GetReader): void {
  it('R28.23 MUST find what a scan of all labels finds, by their words and keys, page by page', async () => {
    const items = labelledIn(spelled());
    for (const typed of new Set(TYPED)) {
      const [words, key] = [foldedWords(typed), foldedKey(typed)];
      const expected = scanAll(items, words, key);
      const ask = (after: readonly (string | number)[] | null, limit: number) =>
        reader().search({ words, key, slice: slice({ after, limit }) });
      const first = await ask(null, 2);
      expect(first, typed).toMatchObject({ rows: expected.slice(0, 2), total: expected.length });
      if (!first.hasNext) continue;
      const rest = await ask(first.positions.at(-1) ?? null, 50);
      expect(rest.rows, typed).toEqual(expected.slice(2));
      const codes = expected.filter(({ kind, key: own }) => kind === 'Element' && isCode(own));
      const found = await reader().search({ words, key, levels: ['CODE'], slice: slice() });
      expect(found.rows, typed).toEqual(codes);
    }
  });
}

const isCode = (key: string): boolean => Number(key.split('.')[1]) % 2 === 0;
