import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createService } from '../../src/graphql/server.ts';
import type { HttpServer } from '../../src/http/server.ts';
import type { Answer } from '../support/open-service.ts';
import { DATASET, post, type SeedServer, seedServer } from '../support/seed-server.ts';
import { start } from '../support/small-server.ts';

const SECRET = 'bolt://neo4j:swordfish@10.0.0.7:7687 MATCH (n) RETURN n /srv/app/main.js';

describe('an engine that breaks', () => {
  let server: HttpServer;
  let reported: (readonly [string, unknown])[];
  beforeEach(async () => {
    reported = [];
    const memory = openMemory(DATASET);
    const broken = async () => {
      throw new Error(SECRET, { cause: new TypeError(SECRET) });
    };
    const engine = {
      ...memory,
      reader: () => ({ ...memory.reader(), byKey: broken, search: broken }),
    };
    const report = (id: string, error: unknown) => reported.push([id, error]);
    server = await start(await createService(engine, { isPublic: true, reportError: report }));
  });
  afterEach(() => server.close());

  it.each([
    ['{ element(key: "digital.1") { key } }', {}],
    ['{ studies { totalCount } search(query: "x") { totalCount } }', {}],
    ['{ element(key: "digital.1") { key } }', { accept: 'application/graphql-response+json' }],
  ])(
    'writes its secret to the log alone, under the id that the answer has: %s',
    async (query, headers) => {
      const response = await post(server, { query }, headers);
      const text = await response.text();
      expect(text).not.toMatch(/bolt|swordfish|10\.0\.0|MATCH|srv|main\.js/);
      const { errors = [] } = JSON.parse(text) as Answer;
      expect(errors.map(({ extensions }) => extensions)).toEqual(
        reported.map(([id]) => ({ code: 'INTERNAL_SERVER_ERROR', id })),
      );
      expect(reported).toHaveLength(1);
      expect(String(reported[0]?.[1])).toContain(SECRET);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('a schema that is not public', () => {
  let seed: SeedServer;
  beforeEach(async () => {
    seed = await seedServer({}, false);
  });
  afterEach(() => seed.server.close());

  it.each([
    ['a field', { query: '{ studie { key } }' }],
    ['an argument', { query: '{ study(kex: "digital") { key } }' }],
    ['a type', { query: '{ node(id: "x") { ... on Studi { key } } }' }],
    ['a value', { query: '{ elements(filter: { level: [CODES] }) { totalCount } }' }],
    [
      'a value in a variable',
      {
        query:
          'query ($level: ModelLevel!) { elements(filter: { level: [$level] }) { totalCount } }',
        variables: { level: 'CODES' },
      },
    ],
    [
      'a field of a variable',
      {
        query: 'query ($f: ElementFilter!) { elements(filter: $f) { totalCount } }',
        variables: { f: { levels: ['CODE'] } },
      },
    ],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['introspection of a type', { query: '{ __type(name: "Study") { name } }' }],
  ])('suggests nothing near to %s', async (_title, body) => {
    const { data, errors = [] } = (await (await post(seed.server, body)).json()) as Answer;
    expect(data).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).not.toMatch(/did you mean/i);
  });
});
