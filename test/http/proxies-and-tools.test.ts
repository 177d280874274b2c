import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { sendRaw } from '../support/raw-socket.ts';
import { type SeedServer, seedServer } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

const BODY = '{"query":"{ __typename }"}';
const CLOSE = 'connection: close\r\n';
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

describe('a request as proxies and tools send it', () => {
  let seed: SeedServer;
  beforeAll(async () => {
    seed = await seedServer();
  });
  afterAll(() => seed.server.close());

  const raw = (head: string, body = '') => sendRaw(seed.server.url, `${head}${CLOSE}\r\n${body}`);
  const post = (target: string, headers = 'host: x\r\n') =>
    raw(
      `POST ${target} HTTP/1.1\r\n${headers}content-type: application/json\r\ncontent-length: ${BODY.length}\r\n`,
      BODY,
    );

  it.each([
    'http://localhost/graphql',
    'HTTP://localhost:4000/graphql',
    'https://[::1]:4000/graphql',
  ])('may name the whole address: %s', async (target) => {
    expect(statusOf(await post(target))).toBe(200);
  });

  it.each([
    ['http://user@localhost/graphql', 404],
    ['ftp://localhost/graphql', 404],
    ['http://localhost/nothing', 404],
    ['//localhost/graphql', 404],
  ])('finds nothing at %s', async (target, status) => {
    expect(statusOf(await post(target))).toBe(status);
  });

  it('leads from the root in the absolute form too', async () => {
    expect(statusOf(await raw('GET http://localhost HTTP/1.1\r\nhost: x\r\n'))).toBe(302);
    expect(statusOf(await raw('GET http://localhost?a HTTP/1.1\r\nhost: x\r\n'))).toBe(302);
  });

  it.each([
    ['two hosts', 'host: a\r\nhost: b\r\n', 400],
    ['the same host twice', 'host: a\r\nHost: a\r\n', 400],
    ['no host', '', 400],
    ['a host with a space', 'host: a b\r\n', 400],
    ['a host with a path', 'host: a/b\r\n', 400],
    ['an empty host', 'host:\r\n', 200],
    ['a host in brackets', 'host: [::1]:80\r\n', 200],
  ])('with %s is answered as RFC 9112 says', async (_title, headers, status) => {
    const answer = await post('/graphql', headers);
    expect(statusOf(answer)).toBe(status);
    if (status === 400) expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  });

  it.each([
    ['gzip, chunked', 501],
    ['gzip', 400],
    ['identity', 400],
    ['xchunked', 400],
    ['chunked, chunked', 400],
    ['Chunked', 200],
  ])('with the transfer coding %s is answered as RFC 9112 says', async (coding, status) => {
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: ${coding}\r\n`;
    const chunks = `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;
    const answer = await raw(head, chunks);
    expect(statusOf(answer)).toBe(status);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  it('of HTTP/1.0 has no transfer coding', async () => {
    const head = 'POST /graphql HTTP/1.0\r\ncontent-type: application/json\r\n';
    const answer = await raw(`${head}transfer-encoding: chunked\r\n`, '0\r\n\r\n');
    expect(statusOf(answer)).toBe(400);
  });
});

describe('the parameters of an address', () => {
  let seed: SeedServer;
  beforeAll(async () => {
    seed = await seedServer();
  });
  afterAll(() => seed.server.close());

  const get = async (search: string) => {
    const headers = { 'apollo-require-preflight': '1' };
    return (await fetch(`${seed.server.url}/graphql?${search}`, { headers })).status;
  };

  it.each(['operationName', 'variables', 'extensions', 'documentId'])(
    'are as if left out when empty: %s',
    async (name) => {
      expect(await get(`query=%7B__typename%7D&${name}=`)).toBe(200);
    },
  );

  it('name an operation that must be there', async () => {
    expect(await get('query=%7B__typename%7D&operationName=A')).toBe(400);
  });
});

describe('HEAD', () => {
  let seed: SeedServer;
  beforeAll(async () => {
    seed = await seedServer();
  });
  afterAll(() => seed.server.close());

  const PATHS = ['/', '/graphql', '/graphql?query=%7B__typename%7D', '/healthz', '/readyz'];

  it.each([...PATHS, '/metrics', '/nothing'])(
    'is answered as GET is, without a body: %s',
    async (path) => {
      const [got, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) =>
          fetch(seed.server.url + path, {
            method,
            redirect: 'manual',
            headers: { 'apollo-require-preflight': '1' },
          }),
        ),
      );
      expect(head?.status).toBe(got?.status);
      expect(await head?.text()).toBe('');
      for (const name of ['content-type', 'etag', 'cache-control', 'vary', 'location']) {
        expect(head?.headers.get(name), name).toBe(got?.headers.get(name));
      }
    },
  );

  it('is answered with 304 when the client has the response', async () => {
    const url = `${seed.server.url}/graphql?query=%7B__typename%7D`;
    const headers = { 'apollo-require-preflight': '1' };
    const etag = (await fetch(url, { method: 'HEAD', headers })).headers.get('etag') ?? '';
    const again = { ...headers, 'if-none-match': etag };
    expect((await fetch(url, { method: 'HEAD', headers: again })).status).toBe(304);
  });

  it.each(PATHS)(
    'is one of the methods that OPTIONS lists, of which none is refused: %s',
    async (path) => {
      const options = await fetch(seed.server.url + path, { method: 'OPTIONS' });
      const allowed = options.headers.get('allow')?.split(', ') ?? [];
      expect(allowed).toContain('HEAD');
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH']) {
        const { status, headers } = await fetch(seed.server.url + path, {
          method,
          redirect: 'manual',
        });
        expect(status === 405, method).toBe(!allowed.includes(method));
        if (status === 405) expect(headers.get('allow')).toBe(options.headers.get('allow'));
      }
    },
  );
});

/** A proxy that serves a server below a path, and strips the path. */
async function proxyBelow(path: string, url: string) {
  const to = new URL(url);
  const proxy = createServer((request, response) => {
    if (!request.url?.startsWith(`${path}/`)) return void response.writeHead(404).end();
    const { method, headers } = request;
    const target = { host: to.hostname, port: to.port, path: request.url.slice(path.length) };
    const forwarded = send({ ...target, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}/`,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

describe('below the path of a proxy that strips it', () => {
  let server: HttpServer;
  let proxy: Awaited<ReturnType<typeof proxyBelow>>;
  beforeAll(async () => {
    server = await start(await smallService());
    proxy = await proxyBelow('/governance', server.url);
  });
  afterAll(async () => {
    proxy.close();
    await server.close();
  });

  it('the root leads to the page, and the page to each of its files and to its endpoint', async () => {
    const response = await fetch(proxy.url, { headers: { accept: 'text/html' } });
    expect(response.url).toBe(`${proxy.url}graphql`);
    const html = await response.text();
    const { endpoint, workers } = JSON.parse(
      /<script id="playground-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '',
    );
    const linked = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map((found) => found[1] ?? '');
    expect(linked.length).toBeGreaterThan(5);
    for (const file of [...linked, ...(Object.values(workers) as string[])]) {
      expect((await fetch(new URL(file, response.url))).status, file).toBe(200);
    }
    const answer = await fetch(new URL(endpoint, response.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: BODY,
    });
    expect(answer.status).toBe(200);
  });
});
