import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { syntheticDataset } from '../../bench/corpus/dataset.ts';
import { openMemory } from '../../src/engines/memory/engine.ts';

const STUDIES = 40;
/** Measured: 158, and with 1,000 studies 160. */
const MOST_KB = 220;

/** Bytes in use after a major GC, of objects and of arrays of numbers. */
function bytesUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A function of its own, so that nothing holds the dataset afterwards. */
const opened = (studies: number) => openMemory(syntheticDataset(studies));

it('a study takes less than a quarter of a megabyte in memory', { timeout: 30_000 }, () => {
  // What is compiled and cached at first belongs to no study.
  opened(2);
  const before = bytesUsed();
  const engine = opened(STUDIES);
  const perStudy = (bytesUsed() - before) / STUDIES / 1_024;
  console.log({ kbPerStudy: Math.round(perStudy) });
  expect(engine.reader().versionsSeen()).toHaveLength(1);
  expect(perStudy).toBeLessThan(MOST_KB);
});
