import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { LARGE_ANSWER, largeDataset, SLOW_ANSWER } from '../../support/large-dataset.ts';
import type { Login } from '../../support/neo4j-server.ts';
import { codesOf } from '../../support/open-service.ts';
import { type Served, serve, untilTrue } from '../../support/server-on-neo4j.ts';
import { isRefused, type Relay, startRelay } from '../../support/tcp-relay.ts';
import { driverOf, run } from '../../support/test-database.ts';
import { withOwnNeo4j } from '../../support/with-neo4j.ts';

const DEADLINE = 2_000;
/** Milliseconds by which a busy machine may be late; the driver by itself would take 30 s more. */
const LATE = 1_500;
/** Milliseconds for `/readyz`, whose probe has 1,500. */
const READINESS = 1_500 + LATE;
/** A null and an error: the response must have its usual shape also where nothing could be read. */
const QUESTIONS = [
  '{ studies { nodes { key } } }',
  '{ study(key: "large") { key year } }',
] as const;
const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits as long as `/readyz` remembers that all was well, and as threads of a stopped process run on. */
const untilForgotten = () => pause(1_100);
const measured: Record<string, number> = {};

/** What must hold whatever is wrong with the database. */
async function expectFault(
  served: Served,
  { code, within, secrets }: { code: string; within: number; secrets: readonly string[] },
): Promise<number> {
  const ready = served.probe('/readyz');
  const answers = await Promise.all(QUESTIONS.map((question) => served.ask(question)));
  for (const { body, ms } of answers) {
    expect(codesOf(body)).toEqual([code]);
    expect(ms).toBeLessThan(within);
    for (const secret of secrets) expect(JSON.stringify(body)).not.toContain(secret);
  }
  const { status, body, ms } = await ready;
  expect(status).toBe(503);
  expect(body.cause).toMatch(/^The database .*\.$/);
  for (const secret of secrets) expect(body.cause).not.toContain(secret);
  expect(ms).toBeLessThan(READINESS);
  expect((await served.probe('/healthz')).status).toBe(200);
  return Math.max(...answers.map((answer) => answer.ms));
}

async function isWell(served: Served): Promise<boolean> {
  const answers = await Promise.all(QUESTIONS.map((question) => served.ask(question)));
  return answers.every(({ body }) => body.errors === undefined);
}

/**
 * A database counts as back when a newly started server over it answers, because a cold one plans for a while. Our
 * server, which saw it fail, must then answer too.
 */
async function expectReturn(served: Served, login: Login): Promise<number> {
  const fresh = await serve({ ...login, deadline: DEADLINE });
  await untilTrue(60_000, () => isWell(fresh));
  await fresh.stop();
  const [again, ready] = await Promise.all([
    untilTrue(2_000, () => isWell(served)),
    untilTrue(2_000, async () => (await served.probe('/readyz')).status === 200),
  ]);
  return Math.max(again, ready);
}

withOwnNeo4j('a database that fails', (server) => {
  /** Rejections without a handler, and unexpected errors. */
  const unexpected: unknown[] = [];
  const collect = (reason: unknown) => unexpected.push(reason);
  const report = (_id: string, error: unknown) => collect(error);
  let served: Served;
  let relay: Relay;
  let relayed: Served;
  const silence = async () => {
    server().kill('SIGSTOP');
    await untilForgotten();
  };
  let secrets: readonly string[];
  beforeAll(async () => {
    process.on('unhandledRejection', collect);
    const { uri, password } = server();
    await loadDataset(largeDataset(3_200), { uri, password, user: 'neo4j', database: 'neo4j' });
    relay = await startRelay(uri);
    served = await serve({ uri, password, deadline: DEADLINE, report });
    relayed = await serve({ uri: relay.uri, password, deadline: DEADLINE, report });
    secrets = ['127.0.0.1', new URL(uri).port, password];
    // The database plans each statement at its first run.
    const patient = await serve({ uri, password, deadline: 60_000 });
    for (const query of [...QUESTIONS, LARGE_ANSWER]) await patient.ask(query);
    measured['large answer of a sound database'] = (await patient.ask(LARGE_ANSWER)).ms;
    await patient.stop();
    // The slow one takes minutes; it only has to be planned and running.
    expect(codesOf((await served.ask(SLOW_ANSWER)).body)).toEqual(['TIMEOUT']);
  }, 180_000);
  // One that fails must not leave a silent database to the next.
  afterEach(() => server().kill('SIGCONT'));
  afterAll(async () => {
    await Promise.all([served?.stop(), relayed?.stop()]);
    relay?.close();
    process.off('unhandledRejection', collect);
    console.log('milliseconds:', measured);
  });

  describe('that is silent', () => {
    it('is a TIMEOUT at the deadline, and none once it responds again', async () => {
      await silence();
      const limit = { code: 'TIMEOUT', within: DEADLINE + LATE, secrets };
      measured['silent'] = await expectFault(served, limit);
      server().kill('SIGCONT');
      measured['back from silence'] = await expectReturn(served, server());
    });

    it('leaves its connections usable for later requests', async () => {
      await silence();
      const crowd = Array.from({ length: 260 }, () => served.ask(QUESTIONS[0]));
      const answers = await Promise.all(crowd);
      // Some wait for the database; the others are refused, at once or when they have waited too long.
      const kinds = answers.map(({ status, body }) => `${status} ${codesOf(body).join()}`);
      expect(new Set(kinds)).toEqual(new Set(['200 TIMEOUT', '503 UNAVAILABLE']));
      measured['silent to 260'] = Math.max(...answers.map(({ ms }) => ms));
      server().kill('SIGCONT');
      measured['back to 260'] = await expectReturn(served, server());
    });

    it('is a TIMEOUT too when it stalls in mid-answer', async () => {
      const stalled = new Promise<void>((resolve) => {
        relay.after(20_000, () => {
          server().kill('SIGSTOP');
          resolve();
        });
      });
      const answer = relayed.ask(LARGE_ANSWER);
      await stalled;
      const { body, ms } = await answer;
      expect(codesOf(body)).toEqual(['TIMEOUT']);
      expect(ms).toBeLessThan(DEADLINE + LATE);
      measured['stalled'] = ms;
      await untilForgotten();
      await expectFault(relayed, { code: 'TIMEOUT', within: DEADLINE + LATE, secrets });
      server().kill('SIGCONT');
      measured['back from stalling'] = await expectReturn(relayed, server());
    });
  });

  describe('that is silent while our program ends', () => {
    it('does not prevent its end', async () => {
      const { uri, password } = server();
      const program = spawn(process.execPath, ['--import', 'tsx', MAIN], {
        env: { ...process.env, PORT: '0', NEO4J_URI: uri, NEO4J_PASSWORD: password },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(program.stdout, 'data');
      const url = /http:\S+/.exec(String(line))?.[0] ?? '';
      const ask = () =>
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
          body: JSON.stringify({ query: QUESTIONS[0] }),
        });
      expect(await (await ask()).json()).toHaveProperty('data.studies');
      server().kill('SIGSTOP');
      // A request that waits for the database at the SIGTERM may finish, at its deadline of 8 s.
      const waiting = ask().then((answer) => answer.json());
      await pause(200);
      const begun = performance.now();
      program.kill('SIGTERM');
      expect(await waiting).toHaveProperty('errors.0.extensions.code', 'TIMEOUT');
      const [code] = await once(program, 'exit');
      measured['ending while silent'] = performance.now() - begun;
      expect(code).toBe(0);
      expect(measured['ending while silent']).toBeLessThan(10_000);
      server().kill('SIGCONT');
    }, 60_000);
  });

  describe('whose client goes away', () => {
    it('ends the transaction within a second', async () => {
      const driver = driverOf(server());
      const running = async () => {
        const rows = await run(
          driver,
          `SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery`,
        );
        return rows.length;
      };
      const patient = await serve({ ...server(), deadline: 60_000 });
      const leaving = new AbortController();
      const left = patient.ask(SLOW_ANSWER, leaving.signal).catch(() => 'left');
      await untilTrue(20_000, async () => (await running()) > 0);
      leaving.abort();
      expect(await left).toBe('left');
      measured['client gone'] = await untilTrue(1_000, async () => (await running()) === 0);
      await patient.stop();
      await driver.close();
    });
  });

  describe('that is gone', () => {
    it('is UNAVAILABLE at once, also in mid-answer, and answers when it is back', async () => {
      const running = Array.from({ length: 8 }, () => served.ask(SLOW_ANSWER));
      await pause(300);
      server().kill('SIGKILL');
      for (const { body } of await Promise.all(running)) {
        expect(codesOf(body)).toEqual(['UNAVAILABLE']);
      }
      const limit = { code: 'UNAVAILABLE', within: LATE, secrets };
      measured['refused'] = await expectFault(served, limit);
      await server().restart();
      measured['back from a crash'] = await expectReturn(served, server());
    }, 120_000);

    it('is UNAVAILABLE too while it closes on its own', async () => {
      const running = Array.from({ length: 8 }, () => served.ask(SLOW_ANSWER));
      await pause(300);
      server().kill('SIGTERM');
      const codes = (await Promise.all(running)).flatMap(({ body }) => codesOf(body));
      for (const code of codes) expect(['UNAVAILABLE', 'TIMEOUT']).toContain(code);
      await untilTrue(60_000, () => isRefused(server().uri));
      // It closes slowly, and may be silent meanwhile on connections that it has not closed.
      let hasEnded = false;
      const ended = server()
        .ended()
        .then(() => {
          hasEnded = true;
        });
      while (!hasEnded) {
        const { body, ms } = await served.ask(QUESTIONS[0]);
        for (const code of codesOf(body)) expect(['UNAVAILABLE', 'TIMEOUT']).toContain(code);
        expect(ms).toBeLessThan(DEADLINE + LATE);
        await pause(50);
      }
      await ended;
      const limit = { code: 'UNAVAILABLE', within: LATE, secrets };
      measured['closed'] = await expectFault(served, limit);
      await server().restart();
      measured['back from closing'] = await expectReturn(served, server());
    }, 120_000);
  });

  it('causes no unhandled rejection and no unexpected error', () => {
    expect(unexpected).toEqual([]);
  });
});
