import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { count, newTally, report } from './answer-tally.ts';
import { askBoth, serviceOver } from './compare.ts';
import { cursorsOf } from './first-cursors.ts';
import { anyGraph } from './random-graph.ts';
import { anyOperation, rootFieldsOf } from './random-operation.ts';
import { anyTraversal, walk } from './random-traversal.ts';
import { poolOf } from './value-pool.ts';

/** Another seed makes other operations and graphs: `DIFFERENTIAL_SEED=7 npm test differential`. */
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_121);
const GRAPHS = Number(process.env['DIFFERENTIAL_GRAPHS'] ?? 12);
/** Operations about each graph, at least one for each root field. */
const OPERATIONS = 24;
/** Traversals of each graph, run on the port. */
const WALKS = 4;
/** Milliseconds, because a busy machine takes seconds to plan a new statement. */
const DEADLINE = 60_000;
/** Milliseconds after which a failing operation is no longer shrunk. */
const SHRINKING = 30_000;

withNeo4j('the engines on random graphs', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  const schema = buildSchema(readTypeDefs());
  const graphs = fc.sample(anyGraph, { seed: SEED, numRuns: GRAPHS });
  const fields = rootFieldsOf(schema);
  const times = Math.ceil(OPERATIONS / fields.length);
  const tally = newTally();
  afterAll(() => console.log(report(tally)));

  it.each(graphs.map((graph, at) => [at, graph] as const))(
    `answer alike about graph %i of seed ${SEED}`,
    async (at, graph) => {
      const dataset = { ...graph, version: `${SEED}-${at}` };
      await loadDataset(dataset, settings);
      // Each load turns one random graph into another and must write the differences alone.
      if (at % 5 === 0) expect(await loadDataset(dataset, settings)).toEqual([]);
      const engines = [openMemory(dataset), openNeo4j(settings, DEADLINE)] as const;
      const [memory, neo4j] = await Promise.all([serviceOver(engines[0]), serviceOver(engines[1])]);
      const pool = poolOf(dataset, await cursorsOf(memory.ask));
      for (const [offset, field] of fields.entries()) {
        await fc.assert(
          fc.asyncProperty(anyOperation(schema, pool, field), async (operation) => {
            count(tally, field, await askBoth(memory.ask, neo4j.ask, operation));
          }),
          { seed: SEED + 1_000 * at + offset, numRuns: times, interruptAfterTimeLimit: SHRINKING },
        );
      }
      await fc.assert(
        fc.asyncProperty(anyTraversal(pool), async (traversal) => {
          const [expected, found] = await Promise.all(
            engines.map((engine) => walk(engine.reader(), traversal)),
          );
          expect(found).toEqual(expected);
        }),
        { seed: SEED + at, numRuns: WALKS, interruptAfterTimeLimit: SHRINKING },
      );
      await Promise.all([memory.stop(), neo4j.stop(), ...engines.map((one) => one.close())]);
    },
    300_000,
  );

  it('are compared often enough on every root field, with answers that are not empty', () => {
    expect(tally.operations).toBeGreaterThanOrEqual(500);
    for (const field of fields) {
      expect(tally.byField.get(field) ?? 0, field).toBeGreaterThanOrEqual(15);
    }
    expect(tally.full / tally.operations).toBeGreaterThanOrEqual(0.6);
  });
});
