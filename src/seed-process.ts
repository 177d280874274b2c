import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Prepared } from './engines/memory/prepared.ts';
import { received } from './seed/parts.ts';

/** The result of reading a seed: what the engine needs of it, or every fault with its place. */
export type SeedRead = Prepared | { readonly faults: { readonly all: readonly string[] } };

/** The descriptor by which the reading process sends its result. */
export const RESULT = 3;

/** A build has the program beside this file; a checkout has its source, which Node reads with tsx. */
function program(): readonly string[] {
  const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  return import.meta.url.endsWith('.ts')
    ? ['--import', import.meta.resolve('tsx'), path('./seed-reader.ts')]
    : [path('./seed-reader.js')];
}

/**
 * Reads, checks and prepares a seed in a process of its own, so that no answer waits: parsing the YAML of three studies
 * takes 1.4 s of CPU, and 45 s for 1,000. A thread would share the limits of memory and the threads that collect
 * garbage with the answers: with 1,000 studies the longest wait was then 147 ms, in place of 52. Rejects where the process
 * does not end well.
 */
export async function readSeedInProcess(folder: string): Promise<SeedRead> {
  // Two processes cannot be inspected at one address.
  const flags = process.execArgv.filter((flag) => !flag.startsWith('--inspect'));
  const child = spawn(process.execPath, [...flags, ...program(), folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const closed = once(child, 'close');
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  // A program that stops does not wait for it.
  child.unref();
  const result = child.stdio?.[RESULT] as Socket | undefined;
  result?.unref();
  try {
    const [read, ended] = await Promise.allSettled([received(result as Socket), closed]);
    if (ended.status === 'rejected') throw ended.reason;
    const [code, signal] = ended.value;
    if (code !== 0)
      throw new Error(`The process that reads the seed ended with ${code ?? signal}.`);
    if (read.status === 'rejected') throw read.reason;
    return read.value as unknown as SeedRead;
  } finally {
    process.off('exit', stop);
  }
}
