import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { smallService, start } from '../support/small-server.ts';

const ADDRESSES = ['/metrics', '/readyz', '/healthz', '/graphql?query={label{value}}', '/'];
const headers = { 'apollo-require-preflight': 'yes' };

const statuses = (url: string) =>
  Promise.all(
    ADDRESSES.map(
      async (path) => (await fetch(url + path, { headers, redirect: 'manual' })).status,
    ),
  );

describe('with a port of its own', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await start(await smallService(), { adminPort: 0, playground: null });
  });
  afterAll(() => server.close());

  it('an administrator reads metrics and readiness there, and clients neither', async () => {
    expect(await statuses(server.adminUrl ?? '')).toEqual([200, 200, 200, 404, 404]);
    expect(await statuses(server.url)).toEqual([404, 404, 200, 200, 302]);
  });

  it('a port that is taken stops the start', async () => {
    const taken = Number(new URL(server.url).port);
    const service = await smallService();
    const free = Number(new URL(server.adminUrl ?? '').port);
    await expect(start(service, { port: taken, adminPort: 0 })).rejects.toThrow('is taken');
    await expect(start(service, { adminPort: free })).rejects.toThrow('is taken');
  });
});

describe('without one', () => {
  it('all is served on one port', async () => {
    const server = await start(await smallService(), { playground: null });
    expect([server.adminUrl, await statuses(server.url)]).toEqual([
      null,
      [200, 200, 200, 200, 302],
    ]);
    await server.close();
  });
});
