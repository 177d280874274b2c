import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { serviceOver } from './compare.ts';
import { cursorsOf } from './first-cursors.ts';
import { anyNearlyValid, judge, type Verdicts } from './nearly-valid-operation.ts';
import { anyGraph } from './random-graph.ts';
import { poolOf } from './value-pool.ts';

/** Another seed makes other operations and graphs. */
const SEED = Number(process.env['NEARLY_SEED'] ?? 20_261_123);

/** The number of graphs, and of operations about each. */
interface Amount {
  readonly graphs: number;
  readonly operations: number;
}

/** Runs valid and nearly valid operations on one or several engines, which must answer alike. */
export function askNearlyValid(
  engineNames: string,
  { graphs, operations }: Amount,
  open: (graph: Dataset) => Promise<readonly GraphEngine[]>,
): void {
  const verdicts: Verdicts = new Map();
  afterAll(() => console.log(engineNames, verdicts));

  it.each(Array.from({ length: graphs }, (_, at) => at))(
    `operations that are nearly valid break nothing on ${engineNames}: graph %i of seed ${SEED}`,
    async (at) => {
      const [graph] = fc.sample(anyGraph, { seed: SEED + at, numRuns: 1 });
      if (graph === undefined) throw new Error('No graph was drawn.');
      const engines = await open({ ...graph, version: `${SEED}-${at}` });
      const services = await Promise.all(engines.map((engine) => serviceOver(engine)));
      const asks = services.map(({ ask }) => ask);
      const [first] = asks;
      if (first === undefined) throw new Error('There is no engine.');
      const pool = poolOf(graph, await cursorsOf(first));
      await fc.assert(
        fc.asyncProperty(anyNearlyValid(pool), (operation) => judge(asks, operation, verdicts)),
        { seed: SEED + at, numRuns: operations },
      );
      await Promise.all(services.map((service) => service.stop()));
      await Promise.all(engines.map((engine) => engine.close()));
    },
    60_000 + operations * 1_000,
  );

  it(`operations that are nearly valid are refused in every way on ${engineNames}, and often not at all`, () => {
    const all = [...verdicts.values()].reduce((sum, times) => sum + times, 0);
    expect(all).toBeGreaterThanOrEqual(graphs * operations);
    for (const code of ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']) {
      expect(verdicts.get(code) ?? 0, code).toBeGreaterThanOrEqual(all / 50);
    }
    expect(verdicts.get('answered') ?? 0).toBeGreaterThanOrEqual(all / 4);
  });
}
