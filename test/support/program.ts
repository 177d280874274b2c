import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The program as a process of its own. */
export interface Program {
  /** The number of its process. */
  readonly pid: number;
  /** Where it listens, without a path. */
  readonly url: string;
  /** The files that it runs on. */
  readonly folder: string;
  /** What it logged so far. */
  log(): string;
  /** Megabytes resident. */
  memory(): number;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals>;
}

/** The result of a start that failed. */
export interface Refused {
  readonly code: number | NodeJS.Signals;
  readonly said: string;
}

const UNBUILT = ['--import', 'tsx', 'src/main.ts'];

type Environment = Readonly<Record<string, string>>;

/** Starts the program; throws with its output when it does not listen. */
export async function startProgram(
  env: Environment = {},
  folder = ROOT,
  args = UNBUILT,
): Promise<Program> {
  const { child, said, url } = run(env, folder, args);
  const listening = await Promise.race([url, endOf(child)]);
  if (typeof listening !== 'string' || !listening.startsWith('http')) {
    throw new Error(`The program ended with ${listening}: ${said()}`);
  }
  const ended = endOf(child);
  return {
    pid: child.pid as number,
    url: listening,
    folder,
    log: said,
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) /
      1_024,
    signal: (name) => child.kill(name),
    ended: () => ended,
  };
}

/** Starts the program with settings that it must refuse. */
export async function refusedStart(
  env: Environment,
  folder = ROOT,
  args = UNBUILT,
): Promise<Refused> {
  const { child, said } = run(env, folder, args);
  return { code: await endOf(child), said: said() };
}

/** A copy of the program whose seed may be changed. */
export function copyOfProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  for (const part of ['src', 'explorer', 'schema', 'seed', 'questions', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Copies what `npm run build` runs. */
export function copyBuild(folder: string): void {
  for (const name of ['build.ts', 'licences.ts', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(folder, name));
  }
}

function run(env: Environment, folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    // Settings of the machine that runs the test are none of the program's.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /^Listening on (\S+)\/graphql$/m.exec(chunk.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url, said: () => said };
}

async function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  if (child.exitCode !== null) return child.exitCode;
  const [code, signal] = await once(child, 'close');
  return code ?? signal;
}
