import { expect, it } from 'vitest';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import { openLoaded } from '../support/open-loaded-engine.ts';
import { DATASET } from '../support/seed-server.ts';
import { swapUnderLoad } from '../support/swap-under-load.ts';
import { withNeo4j } from '../support/with-neo4j.ts';

withNeo4j('a database that is loaded under load', (login) => {
  it('gives no answer that mixes datasets or carries the tag of another', async () => {
    const engine = await openLoaded(login, DATASET);
    const settings = { ...login, user: 'neo4j', database: 'neo4j' };
    const swap = async (to: typeof DATASET) => {
      await loadDataset(to, settings);
    };
    const { right, wrong } = await swapUnderLoad(engine, swap, 4);
    expect(wrong).toEqual([]);
    expect(Object.keys(right).sort()).toEqual([DATASET.version, 'another'].sort());
    await engine.close();
  }, 120_000);
});
