import { setTimeout } from 'node:timers/promises';

/** Loaded before a program that runs with `--expose-gc`: at SIGUSR2 it collects all garbage and says how much is left. */

/** Some is found only when what referred to it has gone. */
const TIMES = 3;

process.on('SIGUSR2', async () => {
  for (let time = 0; time < TIMES; time += 1) {
    globalThis.gc();
    await setTimeout(10);
  }
  console.error(`heap in use: ${process.memoryUsage().heapUsed}`);
});
