import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createBodyBudget } from '../../src/http/body-budget.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { post } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

describe('the budget of bodies', () => {
  it('counts what has come, and forgets what is closed', () => {
    const budget = createBodyBudget(100);
    const [one, other] = [budget.open(() => {}), budget.open(() => {})];
    one.add(60);
    other.add(40);
    expect(budget.bytes()).toBe(100);
    one.close();
    one.close();
    other.add(10);
    expect(budget.bytes()).toBe(50);
  });

  it('gives up the bodies that are open longest, and no more of them than it must', () => {
    const given: string[] = [];
    const budget = createBodyBudget(100);
    const [first, second, third] = ['first', 'second', 'third'].map((name) =>
      budget.open(() => given.push(name)),
    );
    first?.add(50);
    second?.add(40);
    third?.add(20);
    expect([given, budget.bytes()]).toEqual([['first'], 60]);
    third?.add(90);
    expect([given, budget.bytes()]).toEqual([['first', 'second', 'third'], 0]);
  });
});

describe('bodies that never end', () => {
  let server: HttpServer;
  let sockets: Socket[] = [];
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets = [];
    await server.close();
  });

  it('are given up when they are too many, and take no place from an honest one', async () => {
    server = await start(await smallService(), { playground: null });
    const port = Number(new URL(server.url).port);
    const refused: number[] = [];
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n';
    sockets = Array.from({ length: 210 }, (_, at) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(head + ' '.repeat(99_000)));
      socket.on('error', () => {});
      return socket.on('data', (data) => {
        if (String(data).startsWith('HTTP/1.1 503 ')) refused.push(at);
      });
    });
    // 20 MB are read at once, so 202 of 99 kB.
    await expect.poll(() => refused.length, { timeout: 10_000 }).toBe(8);
    const answer = await post(server, { query: '{ label { direction } }' });
    expect(answer.status).toBe(200);
  });
});
