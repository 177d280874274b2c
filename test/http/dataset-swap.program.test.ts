import { expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { DATASET } from '../support/seed-server.ts';
import { swapUnderLoad } from '../support/swap-under-load.ts';

it('memory: no answer mixes datasets or carries the tag of another while it is swapped', async () => {
  const memory = openMemory(DATASET);
  const { right, wrong } = await swapUnderLoad(memory, async (to) => memory.replace(to), 20);
  expect(wrong).toEqual([]);
  expect(Object.keys(right).sort()).toEqual([DATASET.version, 'another'].sort());
  expect(Math.min(...Object.values(right))).toBeGreaterThan(10);
});
