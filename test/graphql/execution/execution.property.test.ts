import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { ApiError } from '../../../src/errors.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import {
  askBoth,
  type Operation,
  type Service,
  serviceOver,
} from '../../engines/differential/compare.ts';
import { cursorsOf } from '../../engines/differential/first-cursors.ts';
import { drawn } from '../../engines/differential/random-choices.ts';
import { withFragments } from '../../engines/differential/random-fragments.ts';
import { anyGraph } from '../../engines/differential/random-graph.ts';
import { anyOperation, rootFieldsOf } from '../../engines/differential/random-operation.ts';
import { type Pool, poolOf } from '../../engines/differential/value-pool.ts';
import { openService, SEED } from '../../support/open-service.ts';

const FOLDER = new URL('../../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
/** Another seed makes other operations: `EXECUTOR_SEED=7 npm test execution`. */
const RUNS_SEED = Number(process.env['EXECUTOR_SEED'] ?? 20_261_124);
const GRAPHS = 10;
const OPERATIONS_A_FIELD = 10;

/** What decides every answer, to the byte. */
const BY_GRAPHQL_JS = { isByGraphqlJs: true };
const BOTH = [BY_GRAPHQL_JS, {}] as const;

type Services = readonly [Service, Service];

/** The services over an engine that execute documents in each way. */
const servicesOver = (engine: GraphEngine): Promise<Services> =>
  Promise.all([serviceOver(engine, BY_GRAPHQL_JS), serviceOver(engine, {})]);

/** Asks both services and throws unless they answer the same; returns the answer. */
const askServices = async ([first, second]: Services, operation: Operation): Promise<string> =>
  (await askBoth(first.ask, second.ask, operation)).text;

/** An operation as in the differential test, half of them with fragments, directives and nulls. */
const anyDocument = (schema: GraphQLSchema, pool: Pool, field: string): fc.Arbitrary<Operation> =>
  fc
    .tuple(
      anyOperation(schema, pool, field),
      drawn((draw) => draw),
    )
    .map(([operation, draw]) =>
      draw.chance(50) ? withFragments(schema, draw, operation) : operation,
    );

describe('execution', () => {
  describe('on the seed', () => {
    let services: Services;
    beforeAll(async () => {
      services = await servicesOver(openMemory(loadSeed(SEED)));
    });
    afterAll(() => Promise.all(services.map((one) => one.stop())));

    it.each(QUESTIONS)('answers %s to the byte as graphql-js does', async (name) => {
      const query = readFileSync(new URL(name, FOLDER), 'utf8');
      expect(JSON.parse(await askServices(services, { query }))).toHaveProperty('data');
    });
  });

  it('answers random operations to the byte as graphql-js does, with variables, mistakes and directives', async () => {
    const schema = buildSchema(readTypeDefs());
    const graphs = fc.sample(anyGraph, { seed: RUNS_SEED, numRuns: GRAPHS });
    const counts = { operations: 0, withErrors: 0 };
    for (const [at, graph] of graphs.entries()) {
      const engine = openMemory({ ...graph, version: `${RUNS_SEED}-${at}` });
      const services = await servicesOver(engine);
      const pool = poolOf(graph, await cursorsOf(services[0].ask));
      for (const [offset, field] of rootFieldsOf(schema).entries()) {
        await fc.assert(
          fc.asyncProperty(anyDocument(schema, pool, field), async (operation) => {
            const text = await askServices(services, operation);
            counts.operations += 1;
            if (text.startsWith('{"errors"')) counts.withErrors += 1;
          }),
          { seed: RUNS_SEED + 100 * at + offset, numRuns: OPERATIONS_A_FIELD },
        );
      }
      await Promise.all(services.map((one) => one.stop()));
    }
    console.log(counts);
    expect(counts.operations).toBeGreaterThanOrEqual(2_000);
    expect(counts.withErrors).toBeGreaterThan(20);
  }, 300_000);

  it('masks unexpected errors, and gives their path', async () => {
    const broken = openMemory(loadSeed(SEED));
    const engine = {
      ...broken,
      reader: () => ({
        ...broken.reader(),
        related: () => Promise.reject(new Error('the secret of the engine')),
      }),
    };
    const answers = [];
    for (const settings of BOTH) {
      const reported: unknown[] = [];
      const { ask } = await openService(engine, (_id, error) => reported.push(error), settings);
      const { data, errors } = await ask('{ study(key: "network") { key theory { relation } } }');
      expect(JSON.stringify(errors)).not.toContain('secret');
      expect(reported).toMatchObject([{ message: 'the secret of the engine' }]);
      answers.push({
        data,
        errors: errors?.map(({ extensions: _, message: __, ...rest }) => rest),
      });
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ['that did not answer in time', new ApiError('TIMEOUT', 'Too late.')],
    ['that failed', new ApiError('UNAVAILABLE', 'It is off.', {}, { cause: new Error('off') })],
    ['without memory', new ApiError('LIMIT_EXCEEDED', 'Full.', {}, { cause: new Error('full') })],
  ])('asks a database once %s, and tells its error as graphql-js does', async (_, error) => {
    const memory = openMemory(loadSeed(SEED));
    const answers = [];
    for (const settings of BOTH) {
      const related = vi.fn(() => Promise.reject(error));
      const engine = { ...memory, reader: () => ({ ...memory.reader(), related }) };
      const { ask, stop } = await serviceOver(engine, settings);
      answers.push(await ask({ query: '{ studies { nodes { key theory { relation } } } }' }));
      if (settings !== BY_GRAPHQL_JS) expect(related).toHaveBeenCalledTimes(1);
      await stop();
    }
    expect(answers[0]?.text).toContain(error.code);
    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ['given', { key: 'digital' }],
    ['wrong', { key: 7 }],
    ['null', { key: null }],
    ['left out', {}],
  ])('answers a document alike at each use, with a variable that is %s', async (_, variables) => {
    const query = 'query ($key: String!) { study(key: $key) { key } }';
    const services = await servicesOver(openMemory(loadSeed(SEED)));
    for (let use = 0; use < 4; use += 1) await askServices(services, { query, variables });
  });

  it('reads once what has one error, and again only what has several', async () => {
    const memory = openMemory(loadSeed(SEED));
    const readsOf = async (query: string): Promise<number> => {
      const elementPages = vi.fn(memory.reader().elementPages);
      const engine = { ...memory, reader: () => ({ ...memory.reader(), elementPages }) };
      const { ask, stop } = await serviceOver(engine, {});
      expect((await ask({ query })).text).toContain('BAD_USER_INPUT');
      await stop();
      return elementPages.mock.calls.length;
    };
    const wrong = 'links(first: -1) { totalCount }';
    expect(await readsOf(`{ elements(first: 1) { nodes { ${wrong} } } }`)).toBe(1);
    expect(await readsOf(`{ elements(first: 2) { nodes { ${wrong} } } }`)).toBe(2);
  });
});
