import { Agent, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphqlService } from '../../src/graphql/service.ts';
import { type HttpServer, MAX_CONCURRENT_REQUESTS } from '../../src/http/server.ts';
import { smallService, start } from '../support/small-server.ts';

/** A service whose responses wait for `release`, and which counts how many wait. */
async function slowService() {
  const service = await smallService();
  let release = () => {};
  const gone = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = 0;
  const execute: GraphqlService['execute'] = async (params, language, signal) => {
    waiting += 1;
    await gone;
    waiting -= 1;
    return service.execute(params, language, signal);
  };
  return { ...service, execute, release: () => release(), waiting: () => waiting };
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** One of many requests at once: fetch would queue them behind its own limits. */
function ask(url: string, agent: Agent): Promise<Got> {
  const body = JSON.stringify({ query: '{ label { direction } }' });
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('more requests than the concurrency limit', () => {
  let service: Awaited<ReturnType<typeof slowService>>;
  let server: HttpServer;
  let agent: Agent;
  beforeEach(async () => {
    service = await slowService();
    server = await start(service);
    agent = new Agent({ keepAlive: true });
  });
  afterEach(async () => {
    agent.destroy();
    await server.close();
  });

  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('are refused at once in JSON, with the seconds to wait, and the others answered', async () => {
    const accepted = Array.from({ length: MAX_CONCURRENT_REQUESTS }, () => ask(server.url, agent));
    await until(() => service.waiting() === MAX_CONCURRENT_REQUESTS);
    const refused = await ask(server.url, agent);
    expect(refused.status).toBe(503);
    expect(refused.headers).toMatchObject({
      'retry-after': '1',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(JSON.parse(refused.text).errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    service.release();
    const answers = await Promise.all(accepted);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await ask(server.url, agent)).status).toBe(200);
  });

  it('2,000 of them at once crash no server: each is answered or refused', async () => {
    const requests = Array.from({ length: 2_000 }, () => ask(server.url, agent));
    await until(() => service.waiting() === MAX_CONCURRENT_REQUESTS);
    setTimeout(service.release, 500);
    const statuses = (await Promise.all(requests)).map(({ status }) => status);
    const count = (wanted: number) => statuses.filter((status) => status === wanted).length;
    expect(count(200)).toBeGreaterThanOrEqual(MAX_CONCURRENT_REQUESTS);
    expect(count(200) + count(503)).toBe(2_000);
    expect((await ask(server.url, agent)).status).toBe(200);
  });

  it('free their slots when their clients go away', async () => {
    const gone = Array.from({ length: MAX_CONCURRENT_REQUESTS }, () =>
      ask(server.url, agent).catch(() => {}),
    );
    await until(() => service.waiting() === MAX_CONCURRENT_REQUESTS);
    agent.destroy();
    await Promise.all(gone);
    service.release();
    await until(() => service.waiting() === 0);
    agent = new Agent();
    expect((await ask(server.url, agent)).status).toBe(200);
  });
});
