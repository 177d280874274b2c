import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { type Asked, askBoth, serviceOver } from '../engines/differential/both.ts';
import { cursorsOf } from '../engines/differential/cursors.ts';
import { anyGraph } from '../engines/differential/graph.ts';
import { anyOperation, rootFieldsOf } from '../engines/differential/operation.ts';
import { poolOf } from '../engines/differential/pool.ts';
import { type Ask, codesOf, openService, SEED } from '../support/open-service.ts';

const FOLDER = new URL('../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
/** Another seed asks other operations: `EXECUTOR_SEED=7 npm test executor`. */
const RUNS_SEED = Number(process.env['EXECUTOR_SEED'] ?? 20_261_124);
const GRAPHS = 10;
const OPERATIONS_A_FIELD = 4;

const PLANLESS = { compileFrom: Number.POSITIVE_INFINITY };
const PLANNED = { compileFrom: 1 };

describe('a plan of its own', () => {
  describe('on the seed', () => {
    let planless: Asked;
    let planned: Asked;
    beforeAll(async () => {
      const source = openMemory(loadSeed(SEED));
      planless = await serviceOver(source, PLANLESS);
      planned = await serviceOver(source, PLANNED);
    });
    afterAll(() => Promise.all([planless.stop(), planned.stop()]));

    it.each(QUESTIONS)('answers %s to the byte as graphql-js does', async (name) => {
      const query = readFileSync(new URL(name, FOLDER), 'utf8');
      const { text } = await askBoth(planless.ask, planned.ask, { query });
      expect(JSON.parse(text)).toHaveProperty('data');
    });
  });

  it('answers random operations as graphql-js does, with variables, mistakes and directives', async () => {
    const schema = buildSchema(readTypeDefs());
    const graphs = fc.sample(anyGraph, { seed: RUNS_SEED, numRuns: GRAPHS });
    const told = { operations: 0, withErrors: 0 };
    for (const [at, graph] of graphs.entries()) {
      const source = openMemory({ ...graph, version: `${RUNS_SEED}-${at}` });
      const planless = await serviceOver(source, PLANLESS);
      const planned = await serviceOver(source, PLANNED);
      const pool = poolOf(graph, await cursorsOf(planless.ask));
      for (const [offset, field] of rootFieldsOf(schema).entries()) {
        await fc.assert(
          fc.asyncProperty(anyOperation(schema, pool, field), async (operation) => {
            const { text } = await askBoth(planless.ask, planned.ask, operation);
            told.operations += 1;
            if (text.startsWith('{"errors"')) told.withErrors += 1;
          }),
          { seed: RUNS_SEED + 100 * at + offset, numRuns: OPERATIONS_A_FIELD },
        );
      }
      await Promise.all([planless.stop(), planned.stop()]);
    }
    console.log(told);
    expect(told.operations).toBeGreaterThanOrEqual(500);
    expect(told.withErrors).toBeGreaterThan(20);
  }, 120_000);

  it('masks what nobody threw on purpose, and names its place', async () => {
    const broken = openMemory(loadSeed(SEED));
    const source = {
      ...broken,
      reader: () => ({
        ...broken.reader(),
        related: () => Promise.reject(new Error('the secret of the engine')),
      }),
    };
    const answers = [];
    for (const settings of [PLANLESS, PLANNED]) {
      const told: unknown[] = [];
      const { ask } = await openService(source, (_id, error) => told.push(error), settings);
      const { data, errors } = await ask('{ study(key: "network") { key theory { relation } } }');
      expect(JSON.stringify(errors)).not.toContain('secret');
      expect(told).toMatchObject([{ message: 'the secret of the engine' }]);
      answers.push({
        data,
        errors: errors?.map(({ extensions: _, message: __, ...rest }) => rest),
      });
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is made at the third use, and changes no answer', async () => {
    const { ask } = await openService();
    const asks = async (of: Ask) =>
      of('query ($key: String!) { study(key: $key) { key } }', { key: 'digital' });
    const answers = [await asks(ask), await asks(ask), await asks(ask), await asks(ask)];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const wrong = await ask('query ($key: String!) { study(key: $key) { key } }', { key: 7 });
    expect(codesOf(wrong)).toEqual(['BAD_USER_INPUT']);
  });
});
