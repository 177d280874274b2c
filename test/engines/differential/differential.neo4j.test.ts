import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { newTally, report } from './answer-tally.ts';
import { askAlike, ROOT_FIELDS } from './ask-alike.ts';
import { anyGraph } from './random-graph.ts';

/** Another seed makes other operations and graphs: `DIFFERENTIAL_SEED=7 npm test differential`. */
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_121);
const GRAPHS = Number(process.env['DIFFERENTIAL_GRAPHS'] ?? 12);
/** Operations about each graph, at least one for each root field. */
const OPERATIONS = 24;
/** Traversals of each graph, run on the port. */
const WALKS = 4;

withNeo4j('the engines on random graphs', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
  const graphs = fc.sample(anyGraph, { seed: SEED, numRuns: GRAPHS });
  const times = Math.ceil(OPERATIONS / ROOT_FIELDS.length);
  const tally = newTally();
  afterAll(() => console.log(report(tally)));

  it.each(graphs.map((graph, at) => [at, graph] as const))(
    `answer alike about graph %i of seed ${SEED}`,
    async (at, graph) => {
      const dataset = { ...graph, version: `${SEED}-${at}` };
      await loadDataset(dataset, settings);
      // Each load turns one random graph into another and must write the differences alone.
      if (at % 5 === 0) expect(await loadDataset(dataset, settings)).toEqual([]);
      await askAlike(settings, dataset, { seed: SEED + 1_000 * at, times, walks: WALKS, tally });
    },
    300_000,
  );

  it('are compared often enough on every root field, with answers that are not empty', () => {
    expect(tally.operations).toBeGreaterThanOrEqual(500);
    for (const field of ROOT_FIELDS) {
      expect(tally.byField.get(field) ?? 0, field).toBeGreaterThanOrEqual(15);
    }
    expect(tally.full / tally.operations).toBeGreaterThanOrEqual(0.6);
  });
});
