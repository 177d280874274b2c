import type { Agent } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { askAtOnce, clientAt, until } from '../support/ask-at-once.ts';
import { type BlockedService, blockedService } from '../support/blocked-service.ts';
import { start } from '../support/small-server.ts';

const LABEL = { query: '{ label { value } }' };
const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('identical requests at the same time', () => {
  let service: BlockedService;
  let server: HttpServer;
  let agent: Agent;
  beforeEach(async () => {
    service = await blockedService('v1');
    server = await start(service, { playground: null, metrics: createMetrics() });
    agent = clientAt();
  });
  afterEach(async () => {
    service.release();
    agent.destroy();
    await server.close();
  });
  const ask = (body: object = LABEL, headers = {}) => askAtOnce(server.url, agent, body, headers);

  it('are executed once, and each is answered', async () => {
    const all = Array.from({ length: 100 }, () => ask());
    await until(() => service.asked() === 100);
    service.release();
    const got = await Promise.all(all);
    expect(service.begun()).toBe(1);
    expect(new Set(got.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(got[0]?.status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('graphql_answers_total{cache="miss"} 1');
    expect(metrics).toContain('graphql_answers_total{cache="shared"} 99');
  });

  it('may come on one connection without waiting for answers, and nothing is warned of', async () => {
    const warnings: unknown[] = [];
    const note = (warning: Error) => warnings.push(warning.message);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const body = JSON.stringify(LABEL);
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.write(`${head}\r\n\r\n${body}`.repeat(20));
    await until(() => service.asked() === 20);
    service.release();
    await until(() => text.split('HTTP/1.1 200 OK').length === 21);
    socket.destroy();
    expect(warnings).toEqual([]);
  });

  it('are executed each when they forbid stored responses', async () => {
    const all = Array.from({ length: 5 }, () => ask(LABEL, { 'cache-control': 'no-store' }));
    await until(() => service.waiting() === 5);
    service.release();
    await Promise.all(all);
    expect(service.begun()).toBe(5);
  });

  it('are executed each when a variable, a language or a type differs', async () => {
    const query = 'query ($language: String) { label(language: $language) { value } }';
    const all = [
      ask({ query, variables: { language: 'fa' } }),
      ask({ query, variables: { language: 'en' } }),
      ask({ query, variables: { language: 'en' } }, { 'accept-language': 'en' }),
      ask(
        { query, variables: { language: 'en' } },
        { accept: 'application/graphql-response+json' },
      ),
    ];
    await until(() => service.waiting() === 4);
    service.release();
    await Promise.all(all);
  });

  it('are executed on when some of their clients leave, and aborted when all have', async () => {
    const leaving = clientAt();
    const left = [1, 2].map(() => askAtOnce(server.url, leaving, LABEL).catch(() => 'left'));
    const stays = ask();
    await until(() => service.asked() === 3);
    leaving.destroy();
    expect(await Promise.all(left)).toEqual(['left', 'left']);
    await pause();
    expect([service.begun(), service.aborted()]).toEqual([1, 0]);
    agent.destroy();
    await stays.catch(() => {});
    await until(() => service.aborted() === 1);
    // The next one does not wait for an execution that is aborted.
    agent = clientAt();
    const next = ask();
    await until(() => service.begun() === 2);
    service.release();
    expect((await next).status).toBe(200);
  });
});
