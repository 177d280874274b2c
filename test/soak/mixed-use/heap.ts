import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../support/program.ts';

/** Milliseconds between two readings. */
const EVERY = 5_000;
const READING = /^heap in use: (\d+)$/gm;

/** The arguments of Node for a program whose heap is watched. */
export const WATCHED = [
  '--expose-gc',
  '--import',
  fileURLToPath(new URL('collect.mjs', import.meta.url)),
];

/** Collects a program's garbage now and then until it is stopped; gives the bytes in use after each time. */
export function watchHeap(program: Program): { stop(): Promise<readonly number[]> } {
  let isOver = false;
  const done = (async () => {
    while (!isOver) {
      program.signal('SIGUSR2');
      await setTimeout(EVERY);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await done;
      return [...program.log().matchAll(READING)].map(([, bytes]) => Number(bytes));
    },
  };
}

/** Megabytes that were in use at least in each quarter of the time: running requests have theirs too. */
export const floors = (readings: readonly number[]): readonly number[] =>
  [0, 1, 2, 3].map((quarter) => {
    const from = Math.floor((quarter * readings.length) / 4);
    const to = Math.floor(((quarter + 1) * readings.length) / 4);
    return Math.min(...readings.slice(from, to)) / 1_048_576;
  });
