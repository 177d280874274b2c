import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { askBoth, type Service, serviceOver } from '../engines/differential/compare.ts';
import { cursorsOf } from '../engines/differential/first-cursors.ts';
import { anyGraph } from '../engines/differential/random-graph.ts';
import { anyOperation, rootFieldsOf } from '../engines/differential/random-operation.ts';
import { poolOf } from '../engines/differential/value-pool.ts';
import { type Ask, codesOf, openService, SEED } from '../support/open-service.ts';

const FOLDER = new URL('../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
/** Another seed makes other operations: `EXECUTOR_SEED=7 npm test compiled-execution`. */
const RUNS_SEED = Number(process.env['EXECUTOR_SEED'] ?? 20_261_124);
const GRAPHS = 10;
const OPERATIONS_A_FIELD = 4;

const INTERPRETED = { compileFrom: Number.POSITIVE_INFINITY };
const COMPILED = { compileFrom: 1 };

describe('compiled execution', () => {
  describe('on the seed', () => {
    let interpreted: Service;
    let compiled: Service;
    beforeAll(async () => {
      const engine = openMemory(loadSeed(SEED));
      interpreted = await serviceOver(engine, INTERPRETED);
      compiled = await serviceOver(engine, COMPILED);
    });
    afterAll(() => Promise.all([interpreted.stop(), compiled.stop()]));

    it.each(QUESTIONS)('answers %s to the byte as graphql-js does', async (name) => {
      const query = readFileSync(new URL(name, FOLDER), 'utf8');
      const { text } = await askBoth(interpreted.ask, compiled.ask, { query });
      expect(JSON.parse(text)).toHaveProperty('data');
    });
  });

  it('answers random operations as graphql-js does, with variables, mistakes and directives', async () => {
    const schema = buildSchema(readTypeDefs());
    const graphs = fc.sample(anyGraph, { seed: RUNS_SEED, numRuns: GRAPHS });
    const counts = { operations: 0, withErrors: 0 };
    for (const [at, graph] of graphs.entries()) {
      const engine = openMemory({ ...graph, version: `${RUNS_SEED}-${at}` });
      const interpreted = await serviceOver(engine, INTERPRETED);
      const compiled = await serviceOver(engine, COMPILED);
      const pool = poolOf(graph, await cursorsOf(interpreted.ask));
      for (const [offset, field] of rootFieldsOf(schema).entries()) {
        await fc.assert(
          fc.asyncProperty(anyOperation(schema, pool, field), async (operation) => {
            const { text } = await askBoth(interpreted.ask, compiled.ask, operation);
            counts.operations += 1;
            if (text.startsWith('{"errors"')) counts.withErrors += 1;
          }),
          { seed: RUNS_SEED + 100 * at + offset, numRuns: OPERATIONS_A_FIELD },
        );
      }
      await Promise.all([interpreted.stop(), compiled.stop()]);
    }
    console.log(counts);
    expect(counts.operations).toBeGreaterThanOrEqual(500);
    expect(counts.withErrors).toBeGreaterThan(20);
  }, 120_000);

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
    for (const settings of [INTERPRETED, COMPILED]) {
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

  it('begins at the third use of a document, and changes no answer', async () => {
    const { ask } = await openService();
    const asks = async (of: Ask) =>
      of('query ($key: String!) { study(key: $key) { key } }', { key: 'digital' });
    const answers = [await asks(ask), await asks(ask), await asks(ask), await asks(ask)];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const wrong = await ask('query ($key: String!) { study(key: $key) { key } }', { key: 7 });
    expect(codesOf(wrong)).toEqual(['BAD_USER_INPUT']);
  });
});
