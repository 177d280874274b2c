import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface Program {
  /** The address that it printed. */
  readonly url: string;
  /** Milliseconds of processor time so far, user and system time together. */
  cpu(): number;
  /** The same of the processes that it started and that have ended. */
  cpuOfStarted(): number;
  /** Megabytes resident. */
  memory(): number;
  /** The most megabytes that were resident at once. */
  peakMemory(): number;
  /** The same of a process that it started and that runs; 0 if there is none. */
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
  const read = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  /** Of the fields after the name, which may contain spaces, two that follow: user and system time in hundredths of a second. */
  const times = (first: number): number => {
    const [user, system] = read('stat').split(') ')[1]?.split(' ').slice(first) ?? [];
    return (Number(user) + Number(system)) * 10;
  };
  return {
    url,
    cpu: () => times(11),
    cpuOfStarted: () => times(13),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1_024,
    peakMemory: () => peakIn(read('status')),
    peakMemoryOfStarted: () => {
      const started = read(`task/${child.pid}/children`).trim();
      return started === '' ? 0 : peakIn(statusOf(started));
    },
    // The time on a processor, the time in its queue, and how often; both times in nanoseconds.
    waited: () => Number(read(`task/${child.pid}/schedstat`).split(' ')[1]) / 1e6,
    signal: (name) => child.kill(name),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

const peakIn = (status: string): number => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;

/** Empty for a process that has ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
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
