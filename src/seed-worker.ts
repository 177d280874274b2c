import { parentPort, workerData } from 'node:worker_threads';
import { SeedError } from './seed/diagnostics.ts';
import { loadSeed } from './seed/load.ts';
import type { SeedRead } from './seed-thread.ts';

/** The thread that `readSeedInThread` starts: reads and checks the folder that it is given, and ends. */

function read(folder: string): SeedRead {
  try {
    return { dataset: loadSeed(folder) };
  } catch (error) {
    if (error instanceof SeedError) return { faults: error.message.split('\n') };
    throw error;
  }
}

parentPort?.postMessage(read(String(workerData)));
