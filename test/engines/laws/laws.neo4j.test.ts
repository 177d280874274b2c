import fc from 'fast-check';
import { it } from 'vitest';
import { openLoaded } from '../../support/open-loaded-engine.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { COMPARISON_LAWS } from './comparison-laws.ts';
import { LAWS } from './graph-laws.ts';
import { anyCompared } from './random-comparison.ts';
import { anyWalked } from './random-walk.ts';
import { VOICE_LAWS } from './voice-laws.ts';

/** Each law is checked sixty times: fifteen walks through each of four graphs, loaded once for all laws. */
const GRAPHS = 4;
const WALKS = 15;
/** Another seed makes other graphs: `LAWS_SEED=7 npm test laws`. */
const SEED = Number(process.env['LAWS_SEED'] ?? 20_261_121);

const ALL_COMPARISON_LAWS = [...COMPARISON_LAWS, ...VOICE_LAWS];

withNeo4j('laws of the Neo4j engine', (login) => {
  const graphs = fc.sample(anyWalked(WALKS), { seed: SEED, numRuns: GRAPHS });

  it.each(graphs.map((walked, at) => [at, walked] as const))(
    `hold of graph %i of seed ${SEED}: ${LAWS.map(({ title }) => title.split(' ')[0]).join(', ')}`,
    async (at, { dataset, walks }) => {
      const engine = await openLoaded(login, { ...dataset, version: `laws-${SEED}-${at}` });
      for (const { holds } of LAWS) {
        for (const walk of walks) await holds(engine.reader(), dataset, walk);
      }
      await engine.close();
    },
    // Most of it is planning, because nearly every walk runs a statement of its own.
    180_000,
  );

  const compared = fc.sample(anyCompared(WALKS), { seed: SEED, numRuns: GRAPHS });

  it.each(compared.map((one, at) => [at, one] as const))(
    `hold of comparisons of graph %i of seed ${SEED}: ${ALL_COMPARISON_LAWS.map(({ title }) => title.split(' ')[0]).join(', ')}`,
    async (at, { dataset, comparisons }) => {
      const engine = await openLoaded(login, { ...dataset, version: `compared-${SEED}-${at}` });
      for (const { holds } of ALL_COMPARISON_LAWS) {
        for (const terms of comparisons) await holds(engine.reader(), dataset, terms);
      }
      await engine.close();
    },
    180_000,
  );
});
