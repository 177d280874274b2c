import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { indexWords, searchIndex } from '../../src/engines/memory/search-index.ts';
import { ENUMS, type ModelLevel } from '../../src/model/enums.ts';
import { compare, sortOfKey } from '../../src/model/order.ts';
import { foldedKey, foldedWords } from '../../src/model/persian.ts';
import type { Forms } from '../../src/model/rows.ts';
import { construct, dataset, element, study } from '../support/row-builders.ts';
import { type Labelled, scan } from './search-scan.ts';

const WORDS = [
  ...['نظام', 'نظام\u200cهای', 'ن', 'های', 'تامین', 'تا', 'مین', 'a', 'ab', 'b', 'و', 'ba'],
  ...['a\u200cb', 'b\u200ca\u200cab', '', '(', 's', 'aba', 'a.1'],
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));
const forms = fc
  .array(text, { maxLength: 3 })
  .map((texts): Forms => texts.map((value) => ({ value, language: 'fa', origin: 'PRINTED' })));

/** Two studies, their elements and some constructs, of which some have the key of a study. */
const corpus = fc
  .record({
    titles: fc.tuple(forms, forms),
    labels: fc.array(fc.tuple(fc.constantFrom('a', 'b'), forms), { maxLength: 12 }),
    ideas: fc.array(forms, { maxLength: 3 }),
  })
  .map(({ titles, labels, ideas }) =>
    dataset({
      version: 'random',
      studies: titles.map((titleForms, at) => {
        return study('ab'[at] ?? '', { titleForms, shortTitleForms: [...titleForms].reverse() });
      }),
      elements: labels.map(([of, labelForms], at) =>
        element(`${of}.${at + 1}`, at % 2 === 0 ? 'DIMENSION' : 'CODE', {
          parentKey: null,
          labelForms,
        }),
      ),
      constructs: ideas.map((labelForms, at) => {
        return { ...construct(['a', 'aa', 'c'][at] ?? '', []), labelForms };
      }),
    }),
  );

const query = fc.record({
  typed: fc.oneof(
    text,
    text.map((words) => words.replaceAll(' ', '')),
    fc.constantFrom('نظامهای', 'نظا', 'هایتامین', 'aba', 'a.', 'b.1', 'A', 'abab', 'bab', 'ن تا'),
  ),
  studies: fc.constantFrom<(string[] | null)[]>(null, null, ['a'], ['b', 'a'], ['none']),
  levels: fc.constantFrom<(readonly ModelLevel[] | null)[]>(null, null, ['CODE'], ENUMS.ModelLevel),
});

it('R28.20 MUST find what a scan of all labels finds, in its order and by the same forms', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, fc.array(query, { minLength: 5, maxLength: 5 }), async (data, all) => {
      const graph = openMemory(data).reader();
      const items: readonly Labelled[] = [
        ...data.studies.map(({ key, titleForms, shortTitleForms }) => {
          return { kind: 'Study' as const, key, forms: [...titleForms, ...shortTitleForms] };
        }),
        ...data.elements.map(({ key, labelForms }) => {
          return { kind: 'Element' as const, key, forms: labelForms };
        }),
        ...data.constructs.map(({ key, labelForms }) => {
          return { kind: 'Construct' as const, key, forms: labelForms };
        }),
      ];
      const levelOf = new Map(data.elements.map(({ key, level }) => [key, level]));
      for (const { typed, studies, levels } of all) {
        const [words, key] = [foldedWords(typed), foldedKey(typed)];
        const isInScope = ({ kind, key: own }: Labelled): boolean => {
          const level = kind === 'Element' ? levelOf.get(own) : undefined;
          const isOfStudies = kind !== 'Construct' && studies?.includes(own.split('.')[0] ?? '');
          return (
            (studies === null || isOfStudies === true) &&
            (levels === null || (level !== undefined && levels.includes(level)))
          );
        };
        const expected = items
          .filter(isInScope)
          .flatMap((item) => scan(item, words, key))
          .sort(
            (a, b) =>
              b.score - a.score ||
              compare(sortOfKey(a.key), sortOfKey(b.key)) ||
              compare(a.kind, b.kind),
          );
        const slice = { limit: 3, after: null, before: null, fromEnd: false };
        const scope = { studies, levels };
        const first = await graph.search({ words, key, ...scope, slice });
        expect(first).toMatchObject({ rows: expected.slice(0, 3), total: expected.length });
        const after = first.positions.at(-1) ?? null;
        const rest = await graph.search({
          words,
          key,
          ...scope,
          slice: { ...slice, after, limit: 50 },
        });
        expect(rest.rows).toEqual(expected.slice(after === null ? 0 : 3));
      }
    }),
    { numRuns: 500 },
  );
});

it('R28.21 MUST find the keys that begin with a query, and no others', () => {
  const keys = ['b.10', 'a', 'a.1', 'a-2.1', 'a.10.1', 'b', 'a'];
  const index = searchIndex(
    indexWords(keys, []),
    (item) => keys[item] ?? '',
    () => '',
  );
  const places = (is: (key: string) => boolean) => keys.flatMap((key, at) => (is(key) ? [at] : []));
  for (const beginning of [...keys, 'a.', 'a-', 'c', 'b.1']) {
    const { equal, all } = index.keyed(beginning);
    expect([...equal].sort()).toEqual(places((key) => key === beginning));
    expect([...all].sort()).toEqual(places((key) => key.startsWith(beginning)));
  }
});
