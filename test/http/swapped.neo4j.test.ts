import { expect, it } from 'vitest';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import { openLoaded } from '../support/loaded.ts';
import { DATASET } from '../support/seed-server.ts';
import { swapUnderLoad } from '../support/swapped.ts';
import { withNeo4j } from '../support/with-neo4j.ts';

withNeo4j('a database that is loaded under load', (login) => {
  it('gives no answer that mixes datasets or carries the tag of another', async () => {
    const source = await openLoaded(login, DATASET);
    const settings = { ...login, user: 'neo4j', database: 'neo4j' };
    const swap = async (to: typeof DATASET) => {
      await loadDataset(to, settings);
    };
    const { right, wrong } = await swapUnderLoad(source, swap, 4);
    expect(wrong).toEqual([]);
    expect(Object.keys(right).sort()).toEqual([DATASET.version, 'another'].sort());
    await source.close();
  }, 120_000);
});
