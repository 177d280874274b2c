import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { askBoth, serviceOver } from './both.ts';
import { cursorsOf } from './cursors.ts';
import { anyGraph } from './graph.ts';
import { anyOperation, rootFieldsOf } from './operation.ts';
import { poolOf } from './pool.ts';
import { count, newTally, report } from './tally.ts';
import { anyTraversal, walk } from './traversal.ts';

/** Another seed asks other questions of other graphs: `DIFFERENTIAL_SEED=7 npm test differential`. */
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_121);
const GRAPHS = Number(process.env['DIFFERENTIAL_GRAPHS'] ?? 25);
/** Operations about each graph, at least one for each root field. */
const OPERATIONS = 24;
/** Traversals of each graph, asked of the port. */
const WALKS = 4;
/** Milliseconds: answers are compared here, and a busy machine plans for seconds what it never saw before. */
const PATIENCE = 60_000;
/** Milliseconds after which a failing operation is no more made smaller. */
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
      // Each load makes one random graph of another: what differs must be all that it writes.
      if (at % 5 === 0) expect(await loadDataset(dataset, settings)).toEqual([]);
      const sources = [openMemory(dataset), openNeo4j(settings, PATIENCE)] as const;
      const [memory, neo4j] = await Promise.all([serviceOver(sources[0]), serviceOver(sources[1])]);
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
            sources.map((source) => walk(source.reader(), traversal)),
          );
          expect(found).toEqual(expected);
        }),
        { seed: SEED + at, numRuns: WALKS, interruptAfterTimeLimit: SHRINKING },
      );
      await Promise.all([memory.stop(), neo4j.stop(), ...sources.map((one) => one.close())]);
    },
    300_000,
  );

  it('ask enough, of every root field, with answers that are not empty', () => {
    expect(tally.operations).toBeGreaterThanOrEqual(500);
    for (const field of fields) {
      expect(tally.byField.get(field) ?? 0, field).toBeGreaterThanOrEqual(15);
    }
    expect(tally.full / tally.operations).toBeGreaterThanOrEqual(0.6);
  });
});
