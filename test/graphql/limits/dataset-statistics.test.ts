import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import type { StatisticsOf } from '../../../src/graphql/limits/cardinality.ts';
import { datasetStatistics } from '../../../src/graphql/limits/dataset-statistics.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import type { GraphReader } from '../../../src/model/port.ts';
import { example } from '../../support/example-dataset.ts';
import { openService } from '../../support/open-service.ts';
import { dataset } from '../../support/row-builders.ts';
import { get, post, seedServer } from '../../support/seed-server.ts';
import { askForCost } from './ask-cost.ts';

const QUERY = '{ studies { nodes { elements(first: 200) { nodes { key } } } } }';

describe('the statistics of a dataset', () => {
  it('are those of the dataset that answers, also after a reload', async () => {
    const memory = openMemory(dataset({ version: 'nothing' }));
    const ask = await askForCost(memory);
    expect((await ask(QUERY)).cost).toEqual({ predicted: 1, actual: 1 });
    memory.replace(example());
    // A page; three studies with a page each; 27 elements.
    expect((await ask(QUERY)).cost).toEqual({ predicted: 34, actual: 34 });
    memory.replace(dataset({ version: 'nothing' }));
    expect((await ask(QUERY)).cost).toEqual({ predicted: 1, actual: 1 });
  });

  /** As of a database, its version is known only after a read. */
  function likeDatabase(): { readonly reader: () => GraphReader; reads: number; version: string } {
    const graph = openMemory(example()).reader();
    const state = { reads: 0, version: 'one' };
    const reader = (): GraphReader => {
      const seen: string[] = [];
      const statisticsOf = async () => {
        state.reads += 1;
        seen.push(state.version);
        if (state.version === 'gone') throw new Error('It does not answer.');
        return graph.statistics();
      };
      return { ...graph, statistics: statisticsOf, versionsSeen: () => seen };
    };
    return Object.assign(state, { reader });
  }
  const studies = (statistics: StatisticsOf) => statistics('Dataset.studies').count;

  it('are read from a database once, and again after a request met another version', async () => {
    const database = likeDatabase();
    const known = datasetStatistics(createSchema());
    for (const version of ['one', 'one', 'two', 'two']) {
      database.version = version;
      expect(await known.apply(database.reader(), studies)).toBe(3);
      known.seen([version]);
    }
    // The second version was met by a request that had the statistics of the first.
    expect(database.reads).toBe(2);
    await known.apply(database.reader(), studies);
    expect(database.reads).toBe(2);
  });

  it('are read before the service is ready, once, and never hinder it', async () => {
    const database = likeDatabase();
    const engine = { ...openMemory(example()), reader: database.reader };
    const { service } = await openService(engine);
    database.version = 'gone';
    expect(await service.whyNotReady()).toBeNull();
    database.version = 'one';
    for (let time = 0; time < 3; time += 1) expect(await service.whyNotReady()).toBeNull();
    expect(database.reads).toBe(2);
    const request = { operationName: null, variables: null, extensions: null };
    const { result } = await service.execute({ query: QUERY, ...request });
    expect(result.errors).toBeUndefined();
    expect(database.reads).toBe(2);
  });

  it('are not read for what depends on the schema alone', async () => {
    const database = likeDatabase();
    const known = datasetStatistics(createSchema());
    const types = await known.apply(database.reader(), (statistics) => statistics('types').count);
    expect(types).toBeGreaterThan(50);
    expect(database.reads).toBe(0);
  });

  it('are the last known ones while a database does not answer, and none before that', async () => {
    const database = likeDatabase();
    const known = datasetStatistics(createSchema());
    database.version = 'gone';
    expect(await known.apply(database.reader(), studies)).toBeNull();
    database.version = 'one';
    expect(await known.apply(database.reader(), studies)).toBe(3);
    known.seen(['two']);
    database.version = 'gone';
    expect(await known.apply(database.reader(), studies)).toBe(3);
  });
});

describe('an answer with its cost', () => {
  it('is cached separately from the same answer without it', async () => {
    const seed = await seedServer();
    const query = '{ dataset { version } }';
    const costOf = async (extensions: object | null) => {
      const body = extensions === null ? { query } : { query, extensions };
      const { extensions: said } = (await (await post(seed.server, body)).json()) as {
        extensions: Readonly<Record<string, unknown>>;
      };
      return said['cost'];
    };
    const cost = { predicted: 1, actual: 1 };
    const sent = [null, { cost: true }, null, { cost: true }, { cost: false }, { cost: 'true' }];
    const answers = [];
    for (const one of sent) answers.push(await costOf(one));
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
