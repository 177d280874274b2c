import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { serviceOver } from './both.ts';
import { cursorsOf } from './cursors.ts';
import { anyGraph } from './graph.ts';
import { anyNearlyValid, judge, type Verdicts } from './nearly.ts';
import { poolOf } from './pool.ts';

/** Another seed asks other questions of other graphs. */
const SEED = Number(process.env['NEARLY_SEED'] ?? 20_261_123);

/** How much is asked: so many operations about each of so many graphs. */
interface Amount {
  readonly graphs: number;
  readonly operations: number;
}

/** Asks engines, one or several that must answer alike, what is valid and what is nearly so. */
export function askNearlyValid(
  engines: string,
  { graphs, operations }: Amount,
  open: (graph: Dataset) => Promise<readonly GraphEngine[]>,
): void {
  const verdicts: Verdicts = new Map();
  afterAll(() => console.log(engines, verdicts));

  it.each(Array.from({ length: graphs }, (_, at) => at))(
    `operations that are nearly valid break nothing on ${engines}: graph %i of seed ${SEED}`,
    async (at) => {
      const [graph] = fc.sample(anyGraph, { seed: SEED + at, numRuns: 1 });
      if (graph === undefined) throw new Error('No graph was drawn.');
      const sources = await open({ ...graph, version: `${SEED}-${at}` });
      const services = await Promise.all(sources.map((source) => serviceOver(source)));
      const asks = services.map(({ ask }) => ask);
      const [first] = asks;
      if (first === undefined) throw new Error('There is nobody to ask.');
      const pool = poolOf(graph, await cursorsOf(first));
      await fc.assert(
        fc.asyncProperty(anyNearlyValid(pool), (operation) => judge(asks, operation, verdicts)),
        { seed: SEED + at, numRuns: operations },
      );
      await Promise.all(services.map((service) => service.stop()));
      await Promise.all(sources.map((source) => source.close()));
    },
    60_000 + operations * 1_000,
  );

  it(`operations that are nearly valid are refused in every way on ${engines}, and often not at all`, () => {
    const all = [...verdicts.values()].reduce((sum, times) => sum + times, 0);
    expect(all).toBeGreaterThanOrEqual(graphs * operations);
    for (const code of ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']) {
      expect(verdicts.get(code) ?? 0, code).toBeGreaterThanOrEqual(all / 50);
    }
    expect(verdicts.get('answered') ?? 0).toBeGreaterThanOrEqual(all / 4);
  });
}
