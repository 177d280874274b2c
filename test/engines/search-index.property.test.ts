import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWords, searchIndex } from '../../src/engines/memory/search-index.ts';
import { foldedText, queryPieces, searchedIn } from '../../src/model/search.ts';

const WORDS = ['نظام', 'نظام\u200cهای', 'ن', 'های', 'تامین', 'تا', 'مین', 'a', 'ab', 'b', 'و'];
const label = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 5 })
  .map((words) => foldedText(words.join(' ')));
const items = fc.array(fc.array(label, { minLength: 1, maxLength: 2 }), { maxLength: 12 });
const query = fc.array(
  fc.constantFrom('نظام', 'نظامهای', 'های', 'ن', 'تا', 'مین', 'a', 'ab', 'b'),
  {
    minLength: 1,
    maxLength: 4,
  },
);

const indexOf = (keys: readonly string[], labels: readonly (readonly string[])[]) =>
  searchIndex(indexWords(keys, labels), (item) => keys[item] ?? '');

it('R28.20 MUST look at every label that a search of all labels finds', () => {
  fc.assert(
    fc.property(items, query, (labels, words) => {
      const index = indexOf(
        labels.map((_, at) => `k.${at}`),
        labels,
      );
      const texts = labels.map((forms) => forms.map(searchedIn));
      for (const piece of [words.join(''), ...queryPieces(words).flat()]) {
        const found = texts.flatMap((forms, at) =>
          forms.some(
            ({ joined, beginnings, compounds }) =>
              joined === piece ||
              compounds.includes(piece) ||
              beginnings.some((one) => one.startsWith(piece)),
          )
            ? [at]
            : [],
        );
        const having = index.having(piece);
        expect(having).toEqual(expect.arrayContaining(found));
        expect(having).toEqual([...new Set(having)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 500 },
  );
});

it('R28.21 MUST find the keys that begin with a query, and no others', () => {
  const keys = ['b.10', 'a', 'a.1', 'a-2.1', 'a.10.1', 'b'];
  const index = indexOf(
    keys,
    keys.map(() => []),
  );
  for (const beginning of [...keys, 'a.', 'a-', 'c', 'b.1']) {
    expect(index.keyed(beginning)).toEqual(
      keys.flatMap((key, at) => (key.startsWith(beginning) ? [at] : [])),
    );
  }
});
