import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whatIsMissing } from '../../neo4j/tools.ts';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import { type OwnServer, startOwnServer } from '../support/neo4j-server.ts';
import { copyBuild, copyOfProgram, type Program, startProgram } from '../support/program.ts';
import { untilTrue } from '../support/server-on-neo4j.ts';
import { datasetsOf, writeVariant } from './mixed-use/datasets.ts';
import { floors, WATCHED, watchHeap } from './mixed-use/heap.ts';
import { type Swapped, useFor } from './mixed-use/use.ts';

/**
 * A day of use in twenty minutes, on both engines at once: questions, pages and exports, a new dataset every minute,
 * and two restarts of the database. `SOAK_MINUTES=2 npm run soak mixed-use` is for trying it.
 */
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 20);
/** Milliseconds between two datasets: every twentieth of the time. */
const BETWEEN = MINUTES * 3_000;
/** Minutes in which caches fill and most code is compiled: a shorter first quarter says nothing of growth. */
const WARM = 5;
/** Part of the heap in use after the first quarter by which it may still change: code goes on being compiled. */
const TOLERATED = 0.05;

/**
 * The program as it is shipped: from source it also keeps maps, which Node reads at the first error that passes a file;
 * after a restart of the database they were half of what the heap had grown by.
 */
const folder = copyOfProgram();
const dist = join(folder, 'dist');
const programs: Program[] = [];
let server: OwnServer;
beforeAll(async () => {
  expect(await whatIsMissing()).toBeUndefined();
  copyBuild(folder);
  expect(spawnSync('npm', ['run', 'build'], { cwd: folder }).status).toBe(0);
  server = await startOwnServer([]);
}, 120_000);
afterAll(async () => {
  // Those of tests that failed still run.
  for (const program of programs) program.signal('SIGKILL');
  await server.remove();
  rmSync(folder, { recursive: true });
});

it.concurrent.each([['memory'], ['neo4j']] as const)(
  `%s: ${MINUTES} minutes of mixed use lose nothing, answer rightly, and keep the heap`,
  async (engine) => {
    const { uri, password } = server;
    const settings = { uri, password, user: 'neo4j', database: 'neo4j' };
    const datasets = datasetsOf(dist);
    const isMemory = engine === 'memory';
    if (!isMemory) await loadDataset(datasets[0], settings);
    const program = await startProgram(
      { LOG_LEVEL: 'info', ...(!isMemory && { NEO4J_URI: uri, NEO4J_PASSWORD: password }) },
      folder,
      [...WATCHED, 'dist/main.js'],
    );
    programs.push(program);
    const reloads = () => program.log().match(/"event":"reloaded"/g)?.length ?? 0;
    const swapped: Swapped = {
      to: async (which) => {
        if (!isMemory) {
          await loadDataset(datasets[which], settings);
          return;
        }
        const before = reloads();
        writeVariant(dist, which);
        program.signal('SIGHUP');
        await untilTrue(60_000, async () => reloads() === before + 1);
      },
      restart: isMemory ? null : () => server.restart(),
    };
    const heap = watchHeap(program);
    const { right, refused, wrong, lost } = await useFor(
      program.url,
      MINUTES * 60_000,
      BETWEEN,
      swapped,
    );
    const readings = await heap.stop();
    const [heaps, codes] = [floors(readings, 'heap'), floors(readings, 'code')];
    console.log({ engine, right, refused, resident: program.memory(), heaps, codes });
    expect(wrong).toEqual([]);
    expect(lost).toEqual([]);
    expect(right).toBeGreaterThan(100 * MINUTES);
    const [, second = 0, , fourth = 0] = heaps;
    if (MINUTES / 4 >= WARM) expect(fourth / second).toBeLessThanOrEqual(1 + TOLERATED);
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
  },
  (MINUTES + 10) * 60_000,
);
