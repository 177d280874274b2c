import { performance } from 'node:perf_hooks';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createRenderer } from '../../src/exchange/render.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { syntheticDataset } from '../corpus/dataset.ts';
import { atMost, format, printTable, slopeOf } from '../measurements.ts';

/** Studies of the synthetic datasets; twenty are the most that one comparison has. */
const SIZES = [10, 30, 100] as const;
/** Of the slope of the logarithms: 1 is linear. */
const MOST = 1.15;
const MEGABYTE = 1_000_000;

/** What it takes to write the largest exports, of the seed and of more and more synthetic studies. */
export async function measureExports(seed: Dataset): Promise<void> {
  const taken: (readonly [studies: number, ms: number])[] = [];
  const rows: string[][] = [];
  for (const [studies, dataset] of [
    [seed.studies.length, seed] as const,
    ...SIZES.map((size) => [size, syntheticDataset(size)] as const),
  ]) {
    const one = await writeLargest(dataset);
    if (dataset !== seed) taken.push([studies, one.ms]);
    rows.push([
      dataset === seed ? `${studies} (the seed)` : String(studies),
      one.name,
      (one.bytes / MEGABYTE).toFixed(1),
      one.ms.toFixed(0),
      (one.memory / MEGABYTE).toFixed(0),
    ]);
  }
  console.log(
    '\nThe largest export: size in MB, milliseconds with the reads, MB of memory that it added',
  );
  printTable(['studies', 'file', 'MB', 'ms', 'memory'], rows);
  console.log(`slope of the logarithms: ${format(atMost(slopeOf(taken), MOST))}, at most ${MOST}`);
}

/** Writes every export once, and the largest of them again from the beginning. */
async function writeLargest(dataset: Dataset) {
  const engine = openMemory(dataset);
  const { files, render } = await createRenderer(engine.reader());
  let largest = files[0];
  let bytes = 0;
  for (const file of files) {
    const written = (await render(file)).bytes.length;
    if (written > bytes) [largest, bytes] = [file, written];
  }
  if (largest === undefined) throw new Error('There is no export.');
  const before = process.memoryUsage().rss;
  const began = performance.now();
  await (await createRenderer(engine.reader())).render(largest);
  const ms = performance.now() - began;
  return { name: largest.name, bytes, ms, memory: Math.max(0, process.memoryUsage().rss - before) };
}
