import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants, getPriority, platform } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSeedInProcess } from '../src/seed-process.ts';
import { FIXTURE } from './seed/edited-fixture.ts';
import { startProber } from './support/prober.ts';
import { isRunning, prioritiesOf, startedBy } from './support/processes.ts';
import { copyBuild, copyOfProgram, type Program, startProgram } from './support/program.ts';

const RELOADS = 3;
const POLLED = { timeout: 20_000, interval: 20 };

/** A program that has begun a reload, and the number of the process that reads. */
async function startReloading(): Promise<{ readonly program: Program; readonly reading: number }> {
  const program = await startProgram({ LOG_LEVEL: 'info' });
  onTestFinished(() => program.signal('SIGKILL'));
  program.signal('SIGHUP');
  await expect.poll(() => startedBy(program.pid), POLLED).toHaveLength(1);
  return { program, reading: startedBy(program.pid)[0] as number };
}

describe('a reload of the seed', () => {
  it.each([
    ['from src', ['--import', 'tsx', 'src/main.ts']],
    ['from dist', ['dist/main.js']],
  ] as const)('lets no answer wait, %s', { timeout: 60_000 }, async (title, args) => {
    const folder = copyOfProgram();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    if (title === 'from dist') {
      copyBuild(folder);
      expect(spawnSync('npm', ['run', 'build'], { cwd: folder }).status).toBe(0);
    }
    const program = await startProgram({ LOG_LEVEL: 'info' }, folder, [...args]);
    onTestFinished(() => program.signal('SIGKILL'));
    const reloads = () => program.log().match(/"event":"reloaded"/g)?.length ?? 0;
    // The library of the metrics is loaded after two seconds.
    await setTimeout(2_500);
    // A read of the graph, which no cache answers.
    const query = encodeURIComponent('{ elements(first: 50) { nodes { key } } }');
    const headers = { 'apollo-require-preflight': '1', 'cache-control': 'no-store' };
    const prober = startProber([`${program.url}/graphql?query=${query}`], 5, headers);
    for (let at = 1; at <= RELOADS; at += 1) {
      program.signal('SIGHUP');
      await expect.poll(reloads, { timeout: 20_000 }).toBe(at);
    }
    const { times, statuses } = await prober.stop();
    console.log({ title, answers: times.length, slowest: times.slice(-5) });
    expect(statuses).toEqual([200]);
    // Without the process three answers take more than a second. Two may be late on a busy machine.
    expect(times.at(-RELOADS)).toBeLessThan(400);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
  });

  it.runIf(platform() === 'linux')(
    'runs after what answers, where both want a processor',
    async () => {
      const own = getPriority();
      const reading = readSeedInProcess(FIXTURE);
      const lower = Math.max(own, constants.priority.PRIORITY_LOW);
      // All threads of the process, also those that collect garbage.
      await expect
        .poll(() => startedBy(process.pid).map((pid) => [...new Set(prioritiesOf(pid))]), POLLED)
        .toContainEqual([lower]);
      expect(getPriority()).toBe(own);
      expect(await reading).toHaveProperty('about');
    },
  );

  it.runIf(platform() === 'linux')(
    'whose process ends early changes nothing, and the next one does',
    { timeout: 60_000 },
    async () => {
      const { program, reading } = await startReloading();
      process.kill(reading, 'SIGKILL');
      await expect.poll(program.log, POLLED).toContain('"event":"not reloaded"');
      expect(program.log()).toContain('The process that reads the seed ended with SIGKILL.');
      expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
      program.signal('SIGHUP');
      await expect.poll(program.log, POLLED).toContain('"event":"reloaded"');
      program.signal('SIGINT');
      expect(await program.ended()).toBe(0);
    },
  );

  it.runIf(platform() === 'linux')(
    'is not waited for by a program that stops',
    { timeout: 60_000 },
    async () => {
      const { program, reading } = await startReloading();
      // It would never end by itself.
      process.kill(reading, 'SIGSTOP');
      program.signal('SIGINT');
      expect(await program.ended()).toBe(0);
      expect(program.log()).not.toContain('reloaded');
      await expect.poll(() => isRunning(reading), POLLED).toBe(false);
    },
  );

  it('that is asked for during another follows it', { timeout: 30_000 }, async () => {
    const program = await startProgram({ LOG_LEVEL: 'info' });
    onTestFinished(() => program.signal('SIGKILL'));
    for (let at = 0; at < 20; at += 1) {
      program.signal('SIGHUP');
      await setTimeout(10);
    }
    const reloads = () => program.log().match(/"event":"reloaded"/g)?.length ?? 0;
    await expect.poll(reloads, { timeout: 20_000 }).toBe(2);
    await setTimeout(1_000);
    expect(reloads()).toBe(2);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
  });
});
