import type { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HttpServer, LIMITS } from '../../src/http/server.ts';
import { askAtOnce, clientAt, until } from '../support/ask-at-once.ts';
import { type BlockedService, blockedService } from '../support/blocked-service.ts';
import { start } from '../support/small-server.ts';

const MAX_EXECUTIONS = 8;
/** What one client may have of both; see MAX_SHARE. */
const RUNNING = 6;
const WAITING = LIMITS.maxWaiting * 0.75;

describe('more requests than can be executed', () => {
  let service: BlockedService;
  let server: HttpServer;
  let agent: Agent;
  beforeEach(async () => {
    service = await blockedService();
    server = await start(service, { maxExecutions: MAX_EXECUTIONS, playground: null });
    agent = clientAt();
  });
  afterEach(async () => {
    service.release();
    agent.destroy();
    await server.close();
  });

  const ask = () => askAtOnce(server.url, agent);
  const flood = (count: number) => Array.from({ length: count }, ask);
  const queued = (count: number) =>
    expect
      .poll(async () => (await fetch(`${server.url}/metrics`)).text(), { timeout: 2_000 })
      .toContain(`\ngraphql_requests_waiting ${count}\n`);
  const statuses = (all: readonly { readonly status: number }[]) => all.map(({ status }) => status);

  it('are refused at once in JSON, with the seconds to wait, and the others answered', async () => {
    const accepted = flood(RUNNING + WAITING);
    await until(() => service.waiting() === RUNNING);
    await queued(WAITING);
    const refused = await ask();
    expect(refused.status).toBe(503);
    expect(refused.ms).toBeLessThan(500);
    expect(refused.headers).toMatchObject({
      'retry-after': '1',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
    });
    expect(JSON.parse(refused.text).errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    service.release();
    expect(new Set(statuses(await Promise.all(accepted)))).toEqual(new Set([200]));
    expect((await ask()).status).toBe(200);
  });

  it('are refused when they have waited too long, whatever their number', async () => {
    const all = flood(RUNNING + 3);
    let refused = 0;
    for (const one of all) void one.then(({ status }) => (refused += status === 503 ? 1 : 0));
    await until(() => service.waiting() === RUNNING);
    const waited = await Promise.race(all);
    // Released earlier, the others would be executed, because they came a little later.
    await until(() => refused === 3);
    expect(waited.status).toBe(503);
    expect(waited.ms).toBeGreaterThan(LIMITS.maxAge - 100);
    expect(waited.ms).toBeLessThan(LIMITS.maxAge + 1_000);
    service.release();
    expect(statuses(await Promise.all(all)).sort()).toEqual([
      ...Array(RUNNING).fill(200),
      ...Array(3).fill(503),
    ]);
  });

  it('1,900 of them at once crash no server: each is answered or refused', async () => {
    const requests = flood(1_900);
    await until(() => service.waiting() === RUNNING);
    setTimeout(service.release, 500);
    const got = statuses(await Promise.all(requests));
    const count = (wanted: number) => got.filter((status) => status === wanted).length;
    expect(count(200)).toBeGreaterThanOrEqual(RUNNING);
    expect(count(503)).toBeGreaterThan(0);
    expect(count(200) + count(503)).toBe(1_900);
    expect((await ask()).status).toBe(200);
  });

  it('free their slots when their clients go away', async () => {
    const gone = flood(RUNNING + 20).map((request) => request.catch(() => {}));
    await until(() => service.waiting() === RUNNING);
    await queued(20);
    agent.destroy();
    await Promise.all(gone);
    await until(() => service.aborted() === RUNNING);
    service.release();
    await until(() => service.waiting() === 0);
    // Those that waited were never begun.
    expect(service.begun()).toBe(RUNNING);
    agent = clientAt();
    expect((await ask()).status).toBe(200);
  });

  it('from one client leave slots to another', async () => {
    const requests = flood(400);
    await until(() => service.waiting() === RUNNING);
    const other = clientAt('127.0.0.2');
    const answers = [1, 2].map(() => askAtOnce(server.url, other));
    await until(() => service.waiting() === MAX_EXECUTIONS);
    service.release();
    expect(statuses(await Promise.all(answers))).toEqual([200, 200]);
    await Promise.all(requests);
    other.destroy();
  });

  it('have 2,000 connections at most: a further one is closed, and one that ends makes place', async () => {
    const port = Number(new URL(server.url).port);
    const open = () =>
      new Promise<{ readonly socket: Socket; readonly isOpen: () => boolean }>((resolve) => {
        let isClosed = false;
        const socket = connect(port, '127.0.0.1', () =>
          resolve({ socket, isOpen: () => !isClosed }),
        );
        socket.on('error', () => {});
        socket.on('close', () => {
          isClosed = true;
        });
      });
    const all = await Promise.all(Array.from({ length: 2_000 }, open));
    const further = await open();
    await until(() => !further.isOpen());
    expect(all.every(({ isOpen }) => isOpen())).toBe(true);
    all[0]?.socket.destroy();
    service.release();
    await expect.poll(async () => (await ask().catch(() => null))?.status).toBe(200);
    for (const { socket } of all) socket.destroy();
  });
});
