import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { peakMemoryOf, startedBy, statField } from '../test/support/processes.ts';

type TimeField = Parameters<typeof statField>[1] & `${string}Time${string}`;

/** A server in a process of its own. */
export interface Program {
  /** The address that it printed. */
  readonly url: string;
  /** Milliseconds of processor time so far, user and system time together. */
  cpu(): number;
  /** Milliseconds of processor time of the processes that it started and that have ended. */
  cpuOfStarted(): number;
  /** Megabytes resident. */
  memory(): number;
  /** The most megabytes that were resident at once. */
  peakMemory(): number;
  /** The most megabytes that a process was resident that it started and that runs; 0 if there is none. */
  peakMemoryOfStarted(): number;
  /** Milliseconds for which its main thread has waited for a processor while others ran on all. */
  waited(): number;
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** Starts a program of Node that prints `Listening on <url>`. */
export async function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Program> {
  const child = spawn(process.execPath, args, {
    // The other servers write no log.
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await listening(child);
  const pid = child.pid as number;
  const read = (file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8');
  const milliseconds = (...fields: readonly TimeField[]): number =>
    fields.reduce((sum, field) => sum + Number(statField(pid, field)) * 10, 0);
  return {
    url,
    cpu: () => milliseconds('userTime', 'systemTime'),
    cpuOfStarted: () => milliseconds('userTimeOfEnded', 'systemTimeOfEnded'),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1_024,
    peakMemory: () => peakMemoryOf(pid),
    peakMemoryOfStarted: () => Math.max(0, ...startedBy(pid).map(peakMemoryOf)),
    // The time on a processor, the time in its queue, and how often; both times in nanoseconds.
    waited: () => Number(read(`task/${pid}/schedstat`).split(' ')[1]) / 1e6,
    signal: (name) => child.kill(name),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A server ended with exit code ${code}.`)));
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      const found = /^Listening on (\S+)$/.exec(line);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
  });
}
