import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { expect } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { type Neo4jSettings, openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { count, type Tally } from './answer-tally.ts';
import { askBoth, serviceOver } from './compare.ts';
import { cursorsOf } from './first-cursors.ts';
import { anyOperation, rootFieldsOf } from './random-operation.ts';
import { anyTraversal, walk } from './random-traversal.ts';
import { poolOf } from './value-pool.ts';

/** Milliseconds, because a busy machine takes seconds to plan a new statement. */
const DEADLINE = 60_000;
/** Milliseconds after which a failing operation is no longer shrunk. */
const SHRINKING = 30_000;

const SCHEMA = buildSchema(readTypeDefs());
export const ROOT_FIELDS = rootFieldsOf(SCHEMA);

interface Amount {
  readonly seed: number;
  /** Operations for each root field. */
  readonly times: number;
  /** Traversals on the port. */
  readonly walks: number;
  readonly tally: Tally;
}

/** Asks both engines the same random operations about a dataset that the database holds; fails where they differ. */
export async function askAlike(
  settings: Neo4jSettings,
  dataset: Dataset,
  { seed, times, walks, tally }: Amount,
): Promise<void> {
  const engines = [openMemory(dataset), openNeo4j(settings, DEADLINE)] as const;
  const [memory, neo4j] = await Promise.all([serviceOver(engines[0]), serviceOver(engines[1])]);
  const pool = poolOf(dataset, await cursorsOf(memory.ask));
  for (const [offset, field] of ROOT_FIELDS.entries()) {
    await fc.assert(
      fc.asyncProperty(anyOperation(SCHEMA, pool, field), async (operation) => {
        count(tally, field, await askBoth(memory.ask, neo4j.ask, operation));
      }),
      { seed: seed + offset, numRuns: times, interruptAfterTimeLimit: SHRINKING },
    );
  }
  await fc.assert(
    fc.asyncProperty(anyTraversal(pool), async (traversal) => {
      const [expected, found] = await Promise.all(
        engines.map((engine) => walk(engine.reader(), traversal)),
      );
      expect(found).toEqual(expected);
    }),
    { seed, numRuns: walks, interruptAfterTimeLimit: SHRINKING },
  );
  await Promise.all([memory.stop(), neo4j.stop(), ...engines.map((one) => one.close())]);
}
