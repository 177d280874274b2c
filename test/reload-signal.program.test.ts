import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = '/usr/bin/script';
const TIMEOUT = { timeout: 20_000 };

interface Started {
  readonly child: ChildProcess;
  said(): string;
}

function startIn(command: string, args: readonly string[], env: Record<string, string>): Started {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return { child, said: () => said };
}

/** Whether a process has a handler of SIGHUP (signal 1), as Linux knows it. */
function handlesSighup(pid: number): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return caught !== undefined && (BigInt(`0x${caught}`) & 1n) === 1n;
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

describe.skipIf(process.platform !== 'linux')('SIGHUP', () => {
  it('is handled before anything else is loaded, and the seed is then read once it is open', async () => {
    const { child, said } = startIn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {});
    while (!handlesSighup(child.pid ?? 0)) await setTimeout(1);
    child.kill('SIGHUP');
    expect(said()).toBe('');
    await expect.poll(said, TIMEOUT).toContain('Listening on');
    await expect.poll(said, TIMEOUT).toContain('"event":"reloaded"');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('has its handler before the first import that takes time', () => {
    const main = readFileSync(`${ROOT}/src/main.ts`, 'utf8');
    expect([...main.matchAll(/^import .*$/gm)].map(String)).toEqual([
      "import './reload-signal.ts';",
    ]);
  });

  it.skipIf(!existsSync(SCRIPT))('of a terminal that was closed ends the program', async () => {
    const command = `echo process $$; exec "${process.execPath}" --import tsx src/main.ts`;
    const { child, said } = startIn(SCRIPT, ['-qec', command, '/dev/null'], { SHELL: '/bin/sh' });
    await expect.poll(said, TIMEOUT).toContain('Listening on');
    const pid = Number(/process (\d+)/.exec(said())?.[1]);
    onTestFinished(() => {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    });
    process.kill(pid, 'SIGHUP');
    await expect.poll(said, TIMEOUT).toContain('"event":"reloaded"');
    // Without script the terminal has no other side.
    child.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), TIMEOUT).toBe(false);
  });
});
