import fc from 'fast-check';
import { it } from 'vitest';
import { openLoaded } from '../../support/loaded.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { anyCompared } from './compare.ts';
import { COMPARISON_LAWS } from './comparisons.ts';
import { LAWS } from './laws.ts';
import { anyWalked } from './walk.ts';

/** Each law is asked a hundred times: twenty walks through each of five graphs, loaded once for all laws. */
const GRAPHS = 5;
const WALKS = 20;
/** Another seed asks of other graphs: `LAWS_SEED=7 npm test laws`. */
const SEED = Number(process.env['LAWS_SEED'] ?? 20_261_121);

withNeo4j('laws of the Neo4j engine', (login) => {
  const graphs = fc.sample(anyWalked(WALKS), { seed: SEED, numRuns: GRAPHS });

  it.each(graphs.map((walked, at) => [at, walked] as const))(
    `hold of graph %i of seed ${SEED}: ${LAWS.map(({ title }) => title.split(' ')[0]).join(', ')}`,
    async (at, { dataset, walks }) => {
      const source = await openLoaded(login, { ...dataset, version: `laws-${SEED}-${at}` });
      for (const { holds } of LAWS) {
        for (const walk of walks) await holds(source.reader(), dataset, walk);
      }
      await source.close();
    },
    // Most of it goes into planning: nearly every walk asks a statement of its own.
    180_000,
  );

  const compared = fc.sample(anyCompared(WALKS), { seed: SEED, numRuns: GRAPHS });

  it.each(compared.map((asked, at) => [at, asked] as const))(
    `hold of comparisons of graph %i of seed ${SEED}: ${COMPARISON_LAWS.map(({ title }) => title.split(' ')[0]).join(', ')}`,
    async (at, { dataset, comparisons }) => {
      const source = await openLoaded(login, { ...dataset, version: `compared-${SEED}-${at}` });
      for (const { holds } of COMPARISON_LAWS) {
        for (const terms of comparisons) await holds(source.reader(), dataset, terms);
      }
      await source.close();
    },
    180_000,
  );
});
