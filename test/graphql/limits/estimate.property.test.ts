import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { serviceOver } from '../../engines/differential/compare.ts';
import { cursorsOf } from '../../engines/differential/first-cursors.ts';
import { anyGraph } from '../../engines/differential/random-graph.ts';
import { anyOperation, rootFieldsOf } from '../../engines/differential/random-operation.ts';
import { poolOf } from '../../engines/differential/value-pool.ts';
import { askForCost, type Cost } from './ask-cost.ts';

const SEED = Number(process.env['COST_SEED'] ?? 20_261_122);
const GRAPHS = 16;
const OPERATIONS = 2;

describe('the cost of 500 random documents about random graphs', () => {
  const schema = buildSchema(readTypeDefs());
  const fields = rootFieldsOf(schema);
  const costs: Cost[] = [];
  let documents = 0;
  afterAll(() => console.log(`${documents} documents; predicted per actual: ${quartiles(costs)}`));

  it.each(
    fc.sample(anyGraph, { seed: SEED, numRuns: GRAPHS }).map((graph, at) => [at, graph] as const),
  )(`is never more than was predicted: graph %i of seed ${SEED}`, async (at, graph) => {
    const engine = openMemory(graph);
    const { ask: raw } = await serviceOver(engine);
    const ask = await askForCost(engine);
    const pool = poolOf(graph, await cursorsOf(raw));
    for (const [offset, field] of fields.entries()) {
      const operations = fc.sample(anyOperation(schema, pool, field), {
        seed: SEED + 1_000 * at + offset,
        numRuns: OPERATIONS,
      });
      for (const { query, variables } of operations) {
        documents += 1;
        const { cost } = await ask(query, variables);
        if (cost === undefined) continue;
        expect(cost.predicted, `${query} ${JSON.stringify(variables)}`).toBeGreaterThanOrEqual(
          cost.actual,
        );
        costs.push(cost);
      }
    }
  });

  it('is predicted to no more than twenty times what comes, in the median', () => {
    expect(documents).toBeGreaterThanOrEqual(500);
    expect(costs.length).toBeGreaterThan(documents * 0.7);
    expect(ratios(costs).at(costs.length / 2)).toBeLessThanOrEqual(20);
  });
});

/** An answer without a node counts as one, so that what found nothing is not left out. */
const ratios = (costs: readonly Cost[]): number[] =>
  costs.map(({ predicted, actual }) => predicted / Math.max(1, actual)).sort((a, b) => a - b);

const quartiles = (costs: readonly Cost[]): string => {
  const sorted = ratios(costs);
  return [0.25, 0.5, 0.75, 1]
    .map((part) => sorted.at(Math.ceil(part * sorted.length) - 1)?.toFixed(1))
    .join(', ');
};
