import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import type { StatisticsOf } from '../../../src/graphql/limits/cardinality.ts';
import { datasetStatistics } from '../../../src/graphql/limits/dataset-statistics.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import { example } from '../../support/example.ts';
import { dataset } from '../../support/fixture.ts';
import { get, post, seedServer } from '../../support/seed-server.ts';
import { askForCost } from './ask-cost.ts';

const QUERY = '{ studies { nodes { elements(first: 200) { nodes { key } } } } }';

describe('the statistics of a dataset', () => {
  it('is that of the dataset which is answered from, also after a reload', async () => {
    const memory = openMemory(dataset({ version: 'nothing' }));
    const ask = await askForCost(memory);
    expect((await ask(QUERY)).cost).toEqual({ predicted: 1, actual: 1 });
    memory.replace(example());
    // A page; three studies with a page each; 27 elements.
    expect((await ask(QUERY)).cost).toEqual({ predicted: 34, actual: 34 });
    memory.replace(dataset({ version: 'nothing' }));
    expect((await ask(QUERY)).cost).toEqual({ predicted: 1, actual: 1 });
  });

  /** A database tells its version by what it answers; of memory it is known before. */
  function likeDatabase(): { readonly view: () => GraphReader; asked: number; version: string } {
    const graph = openMemory(example()).reader();
    const told = { asked: 0, version: 'one' };
    const view = (): GraphReader => {
      const seen: string[] = [];
      const statisticsOf = async () => {
        told.asked += 1;
        seen.push(told.version);
        if (told.version === 'gone') throw new Error('It does not answer.');
        return graph.statistics();
      };
      return { ...graph, statistics: statisticsOf, versionsSeen: () => seen };
    };
    return Object.assign(told, { view });
  }
  const studies = (statistics: StatisticsOf) => statistics('Dataset.studies').count;

  it('is asked of a database once, and again after a request met another version', async () => {
    const database = likeDatabase();
    const known = datasetStatistics(createSchema());
    for (const version of ['one', 'one', 'two', 'two']) {
      database.version = version;
      expect(await known.apply(database.view(), studies)).toBe(3);
      known.seen([version]);
    }
    // The second version was met by a request that had the measure of the first.
    expect(database.asked).toBe(2);
    await known.apply(database.view(), studies);
    expect(database.asked).toBe(2);
  });

  it('is not asked for what hangs on the schema alone', async () => {
    const database = likeDatabase();
    const known = datasetStatistics(createSchema());
    const types = await known.apply(database.view(), (statistics) => statistics('types').count);
    expect(types).toBeGreaterThan(50);
    expect(database.asked).toBe(0);
  });

  it('is the last one known of a database that does not answer, and nothing before that', async () => {
    const database = likeDatabase();
    const known = datasetStatistics(createSchema());
    database.version = 'gone';
    expect(await known.apply(database.view(), studies)).toBeNull();
    database.version = 'one';
    expect(await known.apply(database.view(), studies)).toBe(3);
    known.seen(['two']);
    database.version = 'gone';
    expect(await known.apply(database.view(), studies)).toBe(3);
  });
});

describe('an answer that tells its cost', () => {
  it('is kept apart from the same answer without it', async () => {
    const seed = await seedServer();
    const query = '{ dataset { version } }';
    const told = async (extensions: object | null) => {
      const body = extensions === null ? { query } : { query, extensions };
      const { extensions: said } = (await (await post(seed.server, body)).json()) as {
        extensions: Readonly<Record<string, unknown>>;
      };
      return said['cost'];
    };
    const cost = { predicted: 1, actual: 1 };
    const asked = [null, { cost: true }, null, { cost: true }, { cost: false }, { cost: 'true' }];
    const answers = [];
    for (const one of asked) answers.push(await told(one));
    expect(answers).toEqual([undefined, cost, undefined, cost, undefined, undefined]);
    const etags = await Promise.all(
      [{}, { extensions: '{"cost":true}' }].map(async (more) => {
        const response = await get(seed.server, { query, ...more });
        return response.headers.get('etag');
      }),
    );
    expect(new Set(etags).size).toBe(2);
    await seed.server.close();
  });
});
