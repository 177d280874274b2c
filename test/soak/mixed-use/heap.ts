import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two readings. */
const EVERY = 1_000;
const NAME = /^nodejs_heap_size_used_bytes (\S+)$/m;

/** Reads a program's heap from its metrics until it is stopped; gives the bytes in use. */
export function watchHeap(url: string): { stop(): Promise<readonly number[]> } {
  const readings: number[] = [];
  let isOver = false;
  const done = (async () => {
    while (!isOver) {
      const text = await (await fetch(`${url}/metrics`)).text();
      readings.push(Number(NAME.exec(text)?.[1]));
      await setTimeout(EVERY);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await done;
      return readings;
    },
  };
}

/** Megabytes that were in use at least in each quarter of the time: what no collection could free. */
export const floors = (readings: readonly number[]): readonly number[] =>
  [0, 1, 2, 3].map((quarter) => {
    const from = Math.floor((quarter * readings.length) / 4);
    const to = Math.floor(((quarter + 1) * readings.length) / 4);
    return Math.min(...readings.slice(from, to)) / 1_048_576;
  });
