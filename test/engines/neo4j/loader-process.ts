import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { expect } from 'vitest';
import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import { FIXTURE } from '../../seed/edited-fixture.ts';
import type { Login, OwnServer } from '../../support/neo4j-server.ts';
import { SEED } from '../../support/open-service.ts';
import { untilTrue } from '../../support/server-on-neo4j.ts';
import { dump, emptyDatabase, run } from '../../support/test-database.ts';

const CLI = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));

/** `npm run seed` of a folder, as a process of its own. */
export function startLoader({ uri, password }: Login, folder: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', CLI, 'load', folder], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The exit code of a loader, and all that it said. */
interface Ended {
  readonly code: number | null;
  readonly said: string;
}

export async function ended(loader: ChildProcess): Promise<Ended> {
  let said = '';
  for (const stream of [loader.stdout, loader.stderr]) {
    stream?.on('data', (text) => {
      said += text;
    });
  }
  const [code] = await once(loader, 'close');
  return { code: code as number | null, said };
}

/** What dies in the middle of a load; resolves when all that is left of it has ended, and the database answers. */
type Death = (loader: ChildProcess, end: Promise<Ended>) => Promise<void>;

const loaderDies: Death = async (loader, end) => {
  loader.kill('SIGKILL');
  await end;
};

/** Deaths of a database: its loader goes on when it is back, gives up before it is back, or dies too. */
export function deathsOf(server: OwnServer): Readonly<Record<string, Death>> {
  const crash = async () => {
    server.kill('SIGKILL');
    await server.ended();
  };
  return {
    'and comes back': async (_, end) => {
      await crash();
      await server.restart();
      expectNextStep(await end);
    },
    'and stays away until its loader gives up': async (_, end) => {
      await crash();
      expectNextStep(await end);
      await server.restart();
    },
    'together with its loader': async (loader, end) => {
      await crash();
      await loaderDies(loader, end);
      await server.restart();
    },
  };
}

/** A loader that has not loaded says what is wrong and what to do, and nothing of the driver's. */
function expectNextStep({ code, said }: Ended): void {
  if (code === 0) return;
  expect(code, said).toBe(1);
  const last = said.trim().split('\n').at(-1);
  expect(last).toMatch(/^The database .*(?:Load again|start the database|Look into the log)/);
  expect(last).not.toMatch(/\bat \/|Neo4jError|Please ensure/);
}

/** Loads that die in the middle of their work, again and again. */
export interface Killer {
  /** Which graph it left; throws when it is neither. */
  kill(): Promise<'old' | 'new'>;
  /** The same of a first load: a part answers nothing, which readers are told. */
  killFirst(): Promise<'part' | 'new'>;
}

export async function killerOf(
  driver: Driver,
  login: Login,
  die: Death = loaderDies,
): Promise<Killer> {
  const settings = { ...login, user: 'neo4j', database: 'neo4j' };
  const graphs = [loadSeed(FIXTURE), loadSeed(SEED)] as const;
  await emptyDatabase(driver);
  await loadDataset(graphs[1], settings);
  const newer = await graph(driver);
  await loadDataset(graphs[0], settings);
  const older = await graph(driver);
  const begun = performance.now();
  await ended(startLoader(login, SEED));
  const whole = performance.now() - begun;
  const loadAndDie = async (): Promise<void> => {
    const loader = startLoader(login, SEED);
    const end = ended(loader);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * whole));
    await die(loader, end);
    await untilTrue(30_000, async () => (await othersRunning(driver)) === 0);
  };
  const loadAgain = async (): Promise<void> => {
    await loadDataset(graphs[1], settings);
    if (JSON.stringify(await dump(driver)) !== JSON.stringify(newer)) {
      throw new Error('The load after a kill did not end in the new graph.');
    }
  };
  return {
    kill: async () => {
      await loadDataset(graphs[0], settings);
      await loadAndDie();
      const left = JSON.stringify(await graph(driver));
      const which = [older, newer].findIndex((one) => JSON.stringify(one) === left);
      if (which < 0) throw new Error('The database holds neither the old nor the new graph.');
      await loadAgain();
      return which === 0 ? 'old' : 'new';
    },
    killFirst: async () => {
      await emptyDatabase(driver);
      await loadAndDie();
      const engine = openNeo4j(settings);
      let why: string | null = null;
      // A database that has just been started plans the probe for longer than a probe has.
      await untilTrue(60_000, async () => {
        why = await engine.whyNotReady();
        return why !== 'The database does not answer.';
      });
      await engine.close();
      const isWhole = JSON.stringify(await graph(driver)) === JSON.stringify(newer);
      if (isWhole !== (why === null)) throw new Error(`Readers are told of a part: ${why}`);
      if (!isWhole) expect(why).toMatch(/^The database holds no (whole )?dataset/);
      await loadAgain();
      return isWhole ? 'new' : 'part';
    },
  };
}

/** Without the announcement that a killed loader may leave. */
async function graph(driver: Driver): Promise<readonly string[]> {
  return (await dump(driver)).filter((line) => !line.startsWith('Dataset {"key":"loading"'));
}

async function othersRunning(driver: Driver): Promise<number> {
  const rows = await run(
    driver,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN 1",
  );
  return rows.length;
}
