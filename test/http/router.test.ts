import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/http/log.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { sendRaw } from '../support/raw-socket.ts';
import { smallService, start } from '../support/small-server.ts';

const QUERY = '{ label { direction } }';
const ANSWER = { data: { label: { direction: 'RTL' } } };
const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const BAD_REQUEST = {
  errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
};

describe('addresses', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await start(await smallService());
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url + path, { method, headers, redirect: 'manual' });

  it('lead from the root to /graphql', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('graphql');
  });

  it('answer a query by POST', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual(ANSWER);
  });

  it.each([
    ['apollo-require-preflight', '1'],
    ['x-apollo-operation-name', 'Label'],
    ['content-type', 'application/json'],
  ])('answer a query by GET with %s', async (name, value) => {
    const answer = await get(`/graphql?query=${encodeURIComponent(QUERY)}`, { [name]: value });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(ANSWER);
  });

  it.each([
    ['no header that needs a preflight', {}],
    ['a content type that any form can send', { 'content-type': 'text/plain' }],
    ['an empty preflight header', { 'apollo-require-preflight': '' }],
  ])('refuse a GET with %s', async (_title, headers) => {
    const answer = await get(`/graphql?query=${encodeURIComponent(QUERY)}`, headers);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject(BAD_REQUEST);
  });

  it('show a browser the playground, and nobody else', async () => {
    expect((await get('/graphql', { accept: HTML })).headers.get('content-type')).toContain('html');
    for (const accept of ['*/*', 'application/json', 'text/html;q=0.5, application/json']) {
      expect((await get('/graphql', { accept })).status).toBe(400);
    }
  });

  it('say that the process runs and that it is ready', async () => {
    const health = await get('/healthz');
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    const head = await get('/healthz', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    '/nothing',
    '/graphql/',
    '//graphql',
    '/graphql/../healthz/x',
    '/graphql/assets/../../package.json',
    '/graphql/assets/none.js',
    '/%2e%2e',
    '/__proto__',
  ])('answer %s with a 404 in JSON', async (path) => {
    const answer = await sendRaw(
      server.url,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject(BAD_REQUEST);
  });

  it.each([
    ['PUT', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
    ['POST', '/', 'GET, HEAD, OPTIONS'],
  ])('refuse %s %s', async (method, path, allowed) => {
    const answer = await get(path, {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allowed);
    expect(await answer.json()).toMatchObject(BAD_REQUEST);
  });

  it('carry the security headers, whatever the answer', async () => {
    for (const path of ['/', '/healthz', '/nothing', '/graphql']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.has('set-cookie')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });
});

describe('a service in trouble', () => {
  it('is not ready, and gives the cause', async () => {
    const service = await smallService();
    const server = await start({ ...service, whyNotReady: async () => 'The database is away.' });
    const answer = await fetch(`${server.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'not ready', cause: 'The database is away.' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.close();
  });

  it('writes its secret to the log alone', async () => {
    let written = '';
    const log = createLog('error', (lines) => {
      written += lines;
    });
    const execute = () => Promise.reject(new Error('the password is swordfish'));
    const server = await start({ ...(await smallService()), execute }, { log });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('swordfish');
    const id = /[0-9a-f-]{36}/.exec(text)?.[0] ?? 'no id';
    expect(JSON.parse(written)).toMatchObject({
      level: 'error',
      id,
      error: expect.stringContaining('swordfish'),
    });
    await server.close();
  });
});

describe('a schema that is not public', () => {
  it('has no playground, and needs no example queries', async () => {
    const settings = { playground: null };
    const server = await start(await smallService(), settings);
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: HTML } });
    expect(page.status).toBe(400);
    expect(await page.json()).toMatchObject(BAD_REQUEST);
    await server.close();
  });
});
