import { Worker } from 'node:worker_threads';
import type { Prepared } from './engines/memory/prepared.ts';

/** The result of reading a seed: what the engine needs of it, or every fault with its place. */
export type SeedRead = { readonly prepared: Prepared } | { readonly faults: readonly string[] };

/** A build has the thread's program beside this file; in a checkout, tsx must be registered in each thread. */
function startThread(folder: string): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./seed-worker.js', import.meta.url), { workerData: folder });
  }
  const [tsx, program] = ['tsx/esm/api', './seed-worker.ts'].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${program}); });`;
  return new Worker(code, { eval: true, workerData: folder });
}

/**
 * Reads, checks and prepares a seed in a thread of its own, so that no answer waits: parsing the YAML of three studies
 * takes 1.4 s of CPU, and 0.13 s for each more.
 */
export function readSeedInThread(folder: string): Promise<SeedRead> {
  return new Promise((resolve, reject) => {
    const worker = startThread(folder);
    worker.once('message', resolve);
    worker.once('error', reject);
    // After a message this changes nothing.
    worker.once('exit', (code) =>
      reject(new Error(`The thread that reads the seed ended with ${code}.`)),
    );
  });
}

/** The memory of all arrays of numbers within a value, each once: what a thread hands over without a copy. */
export function arraysIn(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) arraysIn(item, found);
  }
  return found;
}
