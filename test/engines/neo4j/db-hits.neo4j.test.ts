import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countHits } from '../../../bench/db-hits/count-hits.ts';
import { SEED_SUBJECT } from '../../../bench/db-hits/seed-subject.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { SEED } from '../../support/open-service.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

/** Written by `npm run bench -- db-hits --commit`. */
const COMMITTED = JSON.parse(
  readFileSync(new URL('../../../bench/db-hits.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;
/** The same query on the same data was seen to take 2,314 hits and 3,699, because plans depend on sampled statistics. */
const TOLERANCE = 2;

withNeo4j('what the seed’s queries cost the database', ({ uri, password }) => {
  const settings = { uri, password, user: 'neo4j', database: 'neo4j' };

  it('MUST NOT rise beyond twice the committed figures', { timeout: 120_000 }, async () => {
    await loadDataset(loadSeed(SEED), settings);
    const counted = await countHits(settings, SEED_SUBJECT);
    expect(Object.keys(counted).sort()).toEqual(Object.keys(COMMITTED).sort());
    const risen = Object.entries(counted)
      .map(([name, hits]) => ({ name, hits, committed: COMMITTED[name] ?? 0 }))
      .filter(({ hits, committed }) => hits > TOLERANCE * committed);
    expect(risen).toEqual([]);
  });
});
