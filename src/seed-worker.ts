import { constants, getPriority, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { prepare } from './engines/memory/prepare.ts';
import { SeedError } from './seed/diagnostics.ts';
import { loadSeed } from './seed/load.ts';
import { arraysIn, type SeedRead } from './seed-thread.ts';

/**
 * The thread that `readSeedInThread` starts: reads, checks and prepares the folder that it is given, and ends. Arrays are
 * handed over and not copied, because a copy is made in the thread that answers.
 */

// Answers go first: on processors that others want too, a small question in a reload took 2 to 10 ms at the median in
// place of 4 to 200. Linux alone gives each thread a priority of its own; elsewhere it would be the whole program's.
if (platform() === 'linux') {
  // A program without rights may only lower it.
  setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
}

function read(folder: string): SeedRead {
  try {
    return { prepared: prepare(loadSeed(folder)) };
  } catch (error) {
    if (error instanceof SeedError) return { faults: error.message.split('\n') };
    throw error;
  }
}

const result = read(String(workerData));
parentPort?.postMessage(result, [...arraysIn(result)]);
