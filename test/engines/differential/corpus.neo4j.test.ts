import { expect, it } from 'vitest';
import { syntheticDataset } from '../../../bench/corpus/dataset.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { newTally, report } from './answer-tally.ts';
import { askAlike, ROOT_FIELDS } from './ask-alike.ts';

/** About as many as a review in the field compares, with 5,000 elements and 5,000 links. */
const STUDIES = 50;
/** Operations for each root field: `DIFFERENTIAL_TIMES=50 npm test corpus`. */
const TIMES = Number(process.env['DIFFERENTIAL_TIMES'] ?? 3);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_261_126);

withNeo4j(`the engines on a corpus of ${STUDIES} studies`, (login) => {
  it(
    `answer alike with seed ${SEED}`,
    async () => {
      const settings = { ...login, user: 'neo4j', database: 'neo4j' };
      const dataset = syntheticDataset(STUDIES);
      await loadDataset(dataset, settings);
      const tally = newTally();
      await askAlike(settings, dataset, { seed: SEED, times: TIMES, walks: 4 * TIMES, tally });
      console.log(report(tally));
      expect(tally.operations).toBeGreaterThanOrEqual(TIMES * ROOT_FIELDS.length);
      expect(tally.full / tally.operations).toBeGreaterThanOrEqual(0.5);
    },
    TIMES * 120_000,
  );
});
