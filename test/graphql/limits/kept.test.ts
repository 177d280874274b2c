import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/graph/memory/open.ts';
import type { KnowledgeGraph } from '../../../src/graph/port.ts';
import { branchings } from '../../../src/graphql/limits/branching.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { example } from '../../engine/example.ts';
import { dataset } from '../../engine/fixture.ts';
import { get, post, seedServer } from '../../http/seed-server.ts';
import { askForCost } from './ask-cost.ts';

const QUERY = '{ studies { nodes { elements(first: 200) { nodes { key } } } } }';

describe('how far a dataset branches', () => {
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
  function likeDatabase(): { readonly view: () => KnowledgeGraph; asked: number; version: string } {
    const graph = openMemory(example()).view();
    const told = { asked: 0, version: 'one' };
    const view = (): KnowledgeGraph => {
      const seen: string[] = [];
      const bounds = async () => {
        told.asked += 1;
        seen.push(told.version);
        if (told.version === 'gone') throw new Error('It does not answer.');
        return graph.bounds();
      };
      return { ...graph, bounds, versionsSeen: () => seen };
    };
    return Object.assign(told, { view });
  }
  const studies = (branching: (way: 'studies') => { readonly total: number }) =>
    branching('studies').total;

  it('is asked of a database once, and again after a request met another version', async () => {
    const database = likeDatabase();
    const known = branchings(createSchema());
    for (const version of ['one', 'one', 'two', 'two']) {
      database.version = version;
      expect(await known.apply(database.view(), studies)).toBe(3);
      known.met([version]);
    }
    // The second version was met by a request that had the measure of the first.
    expect(database.asked).toBe(2);
    await known.apply(database.view(), studies);
    expect(database.asked).toBe(2);
  });

  it('is not asked for what hangs on the schema alone', async () => {
    const database = likeDatabase();
    const known = branchings(createSchema());
    const types = await known.apply(database.view(), (branching) => branching('types').total);
    expect(types).toBeGreaterThan(50);
    expect(database.asked).toBe(0);
  });

  it('is the last one known of a database that does not answer, and nothing before that', async () => {
    const database = likeDatabase();
    const known = branchings(createSchema());
    database.version = 'gone';
    expect(await known.apply(database.view(), studies)).toBeNull();
    database.version = 'one';
    expect(await known.apply(database.view(), studies)).toBe(3);
    known.met(['two']);
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
