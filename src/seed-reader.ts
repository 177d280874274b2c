import { createWriteStream, readdirSync } from 'node:fs';
import { constants, getPriority, platform, setPriority } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { prepare } from './engines/memory/prepare.ts';
import { SeedError } from './seed/diagnostics.ts';
import { loadSeed } from './seed/load.ts';
import { streamed } from './seed/parts.ts';
import { RESULT, type SeedRead } from './seed-process.ts';

/** The program that `readSeedInProcess` starts: reads, checks and prepares the folder that it is given, sends the result, and ends. */

/**
 * Answers go first: on processors that others want too, a small question in a reload took 2 to 10 ms at the median in
 * place of 4 to 200. On Linux each thread has a priority of its own, also those that collect garbage.
 */
function giveWay(): void {
  const threads = platform() === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
  // A program without rights may only lower it.
  const priority = Math.max(getPriority(), constants.priority.PRIORITY_LOW);
  for (const thread of threads) setPriority(thread, priority);
}

try {
  giveWay();
} catch {
  // A system that does not allow it has the seed read all the same.
}

// A reload may be asked of a whole group of processes.
process.on('SIGHUP', () => {});

function read(folder: string): SeedRead {
  try {
    return prepare(loadSeed(folder));
  } catch (error) {
    if (error instanceof SeedError) return { faults: { all: error.message.split('\n') } };
    throw error;
  }
}

await pipeline(
  Readable.from(streamed(read(process.argv[2] as string)), { objectMode: true }),
  createWriteStream('', { fd: RESULT }),
);
