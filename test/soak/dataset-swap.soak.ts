import { expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import { openLoaded } from '../support/open-loaded-engine.ts';
import { DATASET } from '../support/seed-server.ts';
import { swapUnderLoad } from '../support/swap-under-load.ts';
import { withNeo4j } from '../support/with-neo4j.ts';

const TIMES = 100;

it('memory: 100 swaps under load give no answer that mixes datasets or has a wrong tag', async () => {
  const memory = openMemory(DATASET);
  const { right, wrong } = await swapUnderLoad(memory, async (to) => memory.replace(to), TIMES);
  console.log('Right answers in memory:', right);
  expect(wrong).toEqual([]);
}, 300_000);

withNeo4j('a database', (login) => {
  it('that is loaded 100 times under load gives no answer that mixes datasets or has a wrong tag', async () => {
    const engine = await openLoaded(login, DATASET);
    const settings = { ...login, user: 'neo4j', database: 'neo4j' };
    const swap = async (to: typeof DATASET) => {
      await loadDataset(to, settings);
    };
    const { right, wrong } = await swapUnderLoad(engine, swap, TIMES);
    console.log('Right answers from Neo4j:', right);
    expect(wrong).toEqual([]);
    await engine.close();
  }, 900_000);
});
