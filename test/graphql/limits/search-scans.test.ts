import { expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { type Ask, openService, SEED } from '../../support/open-service.ts';

/** The seed's three studies are taken for so many times as many. */
const TIMES = 1_700;
/** What words and beginnings that are not named have at most among 5,000 studies. */
const OTHERS = 1_000;
/** The different words of their labels. */
const WORDS = 30_000;
const asks = new Map<number, Promise<Ask>>();

/** The service over the seed's answers, with the statistics of so many times the seed. */
function askOf(times: number): Promise<Ask> {
  const known = asks.get(times);
  if (known !== undefined) return known;
  const graph = openMemory(loadSeed(SEED)).reader();
  const statistics = async () =>
    (await graph.statistics()).map((row) => {
      if (times === 1) return row;
      const count = row.key === 'Dataset.words' ? WORDS : row.count * times;
      return { ...row, count, counts: row.counts.map((one) => one * times), others: OTHERS };
    });
  const engine = openMemory(loadSeed(SEED));
  const made = openService({ ...engine, reader: () => ({ ...graph, statistics }) });
  const ask = made.then((opened) => opened.ask);
  asks.set(times, ask);
  return ask;
}

const search = async (times: number, query: string, given = '') => {
  const ask = await askOf(times);
  const { data, errors = [] } = await ask(
    `query ($query: String!) { search(query: $query ${given}) { totalCount suggestions } }`,
    { query },
  );
  const [error] = errors;
  return error ? { limit: error.extensions['limit'], message: error.message } : data.search;
};

it.each([
  // Of one label in three studies, or of none.
  'meritocracy',
  'شایسته‌سالاری',
  'xyzzy',
  'partcipation of peple',
  // Of 18 labels.
  'مشارکت',
  'popularization.4.1',
  // As rare as its rarest word.
  'a meritocracy',
  'the participation in meritocracy',
])('answers a search for %s at thousands of studies as at three', async (query) => {
  expect(await search(TIMES, query)).toEqual(await search(1, query));
});

it.each(['ا', 'a', 'ا ا', 'a b', 'n'])(
  'refuses a search for %s at thousands of studies, and asks for longer words',
  async (query) => {
    expect(await search(TIMES, query)).toEqual({
      limit: 'scans',
      message: expect.stringContaining('search for longer words'),
    });
    expect(await search(TIMES, query, 'studies: ["digital"]')).toEqual(
      await search(1, query, 'studies: ["digital"]'),
    );
    expect(await search(1, query)).toHaveProperty('totalCount');
  },
);

it('refuses many searches of frequent words at a time', async () => {
  const ask = await askOf(TIMES);
  const query = (times: number): string =>
    `{ ${Array.from({ length: times }, (_, at) => `a${at}: search(query: "مشارکت") { totalCount }`).join(' ')} }`;
  expect((await ask(query(1))).errors).toBeUndefined();
  expect((await ask(query(2))).errors?.[0]?.extensions).toMatchObject({ limit: 'scans' });
});
