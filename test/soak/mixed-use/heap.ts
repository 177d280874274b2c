import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../support/program.ts';

/** Milliseconds between two readings. */
const EVERY = 10_000;
const READING = /^heap in use: (\d+), code: (\d+)$/gm;

/** Bytes. */
export interface Reading {
  readonly heap: number;
  /** Those of the heap that compiled code takes, with what belongs to it. */
  readonly code: number;
}

/** The arguments of Node for a program whose heap is watched. */
export const WATCHED = ['--import', fileURLToPath(new URL('collect.mjs', import.meta.url))];

/** Collects a program's garbage now and then until it is stopped; gives what was in use after each time. */
export function watchHeap(program: Program): { stop(): Promise<readonly Reading[]> } {
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
      return [...program.log().matchAll(READING)].map(([, heap, code]) => ({
        heap: Number(heap),
        code: Number(code),
      }));
    },
  };
}

/** Megabytes that were in use at least in each quarter of the time: running requests have theirs too. */
export const floors = (readings: readonly Reading[], of: keyof Reading): readonly number[] =>
  [0, 1, 2, 3].map((quarter) => {
    const from = Math.floor((quarter * readings.length) / 4);
    const to = Math.floor(((quarter + 1) * readings.length) / 4);
    return Math.min(...readings.slice(from, to).map((reading) => reading[of])) / 1_048_576;
  });
