import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openMemory } from '../../src/engines/memory/engine.ts';
import type { GraphReader } from '../../src/model/port.ts';
import { syntheticDataset, syntheticSubject } from '../corpus/dataset.ts';
import type { Call, Subject } from '../db-hits/call.ts';
import { CALLS } from '../db-hits/calls.ts';
import { QUESTIONS } from '../growth/questions.ts';
import { atMost, format, median, printTable, slopeOf } from '../measurements.ts';
import { measureReload } from './reload.ts';

const SIZES = [10, 100, 1_000] as const;
const MOST = 0.15;
/** Of questions about the whole graph. */
const MOST_OF_WHOLE = 0.35;
const WARM_UP = 50;
const BLOCKS = 15;
const BLOCK = 10;
/** Calls on named studies or roots that follow links; the others are look-ups by key. */
const REACHING =
  /^(comparison|unlinkedPage|counterparts|matrix|paths|neighbourhood|linkPages: two)/;

interface Opened {
  readonly size: number;
  readonly graph: GraphReader;
  readonly subject: Subject;
}

/** How the memory engine's time and space grow with the number of studies, while the calls stay the same. */
export async function measureMemory(): Promise<void> {
  const opened: Opened[] = [];
  for (const size of SIZES) {
    const before = bytesUsed();
    opened.push(openedOf(size));
    const perStudy = (bytesUsed() - before) / size / 1_024;
    console.log(`${size} studies in memory: ${perStudy.toFixed(0)} kB a study`);
  }
  const calls = CALLS.filter(({ name, isNamed }) => isNamed && REACHING.test(name));
  const rows: string[][] = [];
  for (const call of calls) rows.push(rowOf(call, await interleaved(opened, call.ask)));
  console.log(
    `\nMemory engine: p50 in ms by studies; the slope of the logarithms, at most ${MOST}`,
  );
  printTable(['call', ...SIZES.map(String), 'slope'], rows);
  await measureQuestions(opened);
  await measureReload();
}

/** A function of its own, so that nothing holds the dataset afterwards. */
function openedOf(size: number): Opened {
  const dataset = syntheticDataset(size);
  return { size, graph: openMemory(dataset).reader(), subject: syntheticSubject(dataset) };
}

/** The questions that people ask of few studies and of thousands. */
async function measureQuestions(opened: readonly Opened[]): Promise<void> {
  const rows: string[][] = [];
  for (const call of QUESTIONS) rows.push(rowOf(call, await interleaved(opened, call.ask)));
  console.log(
    `\nQuestions: p50 in ms; the slope at most ${MOST} for named studies, ${MOST_OF_WHOLE} for the whole graph`,
  );
  printTable(['question', ...SIZES.map(String), 'slope'], rows);
}

function rowOf({ name, isNamed, from = 0 }: Call, taken: readonly number[]): string[] {
  const points = taken
    .map((ms, at) => [SIZES[at] ?? 0, ms] as const)
    .filter(([size]) => size >= from);
  const most = isNamed ? MOST : MOST_OF_WHOLE;
  return [name, ...taken.map((ms) => ms.toFixed(3)), format(atMost(slopeOf(points), most))];
}

/** The medians of blocks of calls to each size in turn, so that other load of the machine affects all alike. */
async function interleaved(
  opened: readonly Opened[],
  ask: (graph: GraphReader, subject: Subject) => Promise<unknown>,
): Promise<number[]> {
  const taken = opened.map((): number[] => []);
  for (let block = -WARM_UP / BLOCK; block < BLOCKS; block += 1) {
    for (const [at, { graph, subject }] of opened.entries()) {
      for (let turn = 0; turn < BLOCK; turn += 1) {
        const began = performance.now();
        await ask(graph, subject);
        if (block >= 0) taken[at]?.push(performance.now() - began);
      }
    }
  }
  return taken.map(median);
}

/** Bytes in use after a major GC, of objects and of arrays of numbers. */
function bytesUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
