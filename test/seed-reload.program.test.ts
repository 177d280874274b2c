import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, getPriority, platform } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSeedInThread } from '../src/seed-thread.ts';
import { FIXTURE } from './seed/edited-fixture.ts';
import { startProber } from './support/prober.ts';
import { copyBuild, copyOfProgram, startProgram } from './support/program.ts';

const RELOADS = 3;

/** A file of a thread, which may have ended. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
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
    // Without the thread three answers take more than a second. Two may be late on a busy machine.
    expect(times.at(-RELOADS)).toBeLessThan(400);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
  });

  it.runIf(platform() === 'linux')(
    'runs after what answers, where both want a processor',
    async () => {
      const own = getPriority();
      const priorities = () =>
        readdirSync('/proc/self/task').flatMap((thread) => {
          // The fields after the name, which may contain spaces; the 17th is the priority of the thread.
          const stat = readIfThere(`/proc/self/task/${thread}/stat`)?.split(') ')[1];
          return stat === undefined ? [] : [Number(stat.split(' ')[16])];
        });
      const reading = readSeedInThread(FIXTURE);
      const lower = Math.max(own, constants.priority.PRIORITY_BELOW_NORMAL);
      await expect.poll(priorities, { timeout: 20_000 }).toContain(lower);
      expect(priorities().filter((one) => one === own).length).toBeGreaterThan(1);
      expect(getPriority()).toBe(own);
      expect(await reading).toHaveProperty('prepared');
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
