import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { indexWords, searchIndex } from '../../src/engines/memory/search-index.ts';
import { ENUMS, type ModelLevel } from '../../src/model/enums.ts';
import { foldedKey, foldedWords } from '../../src/model/persian.ts';
import { corpus, labelledIn, typed } from './random-labels.ts';
import { type Labelled, scanAll } from './search-scan.ts';

const query = fc.record({
  typed,
  studies: fc.constantFrom<(string[] | null)[]>(null, null, ['a'], ['b', 'a'], ['none']),
  levels: fc.constantFrom<(readonly ModelLevel[] | null)[]>(null, null, ['CODE'], ENUMS.ModelLevel),
});

it('R28.20 MUST find what a scan of all labels finds, in its order and by the same forms', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, fc.array(query, { minLength: 5, maxLength: 5 }), async (data, all) => {
      const graph = openMemory(data).reader();
      const items = labelledIn(data);
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
        const expected = scanAll(items.filter(isInScope), words, key);
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
