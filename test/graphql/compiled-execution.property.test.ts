import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { knownDocuments } from '../../src/graphql/known-documents.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { sha256 } from '../../src/graphql/trusted-documents.ts';
import { loadSeed } from '../../src/seed/load.ts';
import {
  askBoth,
  type Operation,
  type Service,
  serviceOver,
} from '../engines/differential/compare.ts';
import { cursorsOf } from '../engines/differential/first-cursors.ts';
import { drawn } from '../engines/differential/random-choices.ts';
import { withFragments } from '../engines/differential/random-fragments.ts';
import { anyGraph } from '../engines/differential/random-graph.ts';
import { anyOperation, rootFieldsOf } from '../engines/differential/random-operation.ts';
import { type Pool, poolOf } from '../engines/differential/value-pool.ts';
import { openService, SEED } from '../support/open-service.ts';

const FOLDER = new URL('../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
/** Another seed makes other operations: `EXECUTOR_SEED=7 npm test compiled-execution`. */
const RUNS_SEED = Number(process.env['EXECUTOR_SEED'] ?? 20_261_124);
const GRAPHS = 10;
const OPERATIONS_A_FIELD = 10;

const INTERPRETED = { isKnown: () => false };
const COMPILED = { isKnown: () => true };

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
          fc.asyncProperty(anyDocument(schema, pool, field), async (operation) => {
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

  it.each([
    ['given', { key: 'digital' }],
    ['wrong', { key: 7 }],
    ['null', { key: null }],
    ['left out', {}],
  ])(
    'answers a known document alike at each use, with a variable that is %s',
    async (_, variables) => {
      const engine = openMemory(loadSeed(SEED));
      const query = 'query ($key: String!) { study(key: $key) { key } }';
      const [interpreted, compiled] = await Promise.all([
        serviceOver(engine, INTERPRETED),
        serviceOver(engine, COMPILED),
      ]);
      for (let use = 0; use < 4; use += 1) {
        await askBoth(interpreted.ask, compiled.ask, { query, variables });
      }
    },
  );

  it('is only of known documents', async () => {
    const known = readFileSync(new URL('paradigm.graphql', FOLDER), 'utf8');
    const isKnown = knownDocuments([fileURLToPath(FOLDER)], new Map([[sha256('{ a }'), '{ a }']]));
    for (const text of [known, known.trim(), '{ a }']) expect(isKnown(sha256(text))).toBe(true);
    for (const text of [`${known}#`, '{ b }', '']) expect(isKnown(sha256(text))).toBe(false);
  });
});
