import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../src/http/json-body.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { sendRaw } from '../support/raw-socket.ts';
import { smallService, start } from '../support/small-server.ts';

const QUERY = '{"query":"{ label { direction } }"}';
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

describe('a body', () => {
  let server: HttpServer;
  let service: Awaited<ReturnType<typeof smallService>>;
  beforeAll(async () => {
    service = await smallService();
    server = await start(service);
  });
  afterAll(() => server.close());

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: Buffer.from(body),
    });
  const codeOf = async (answer: Response) =>
    ((await answer.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions
      .code;
  const padded = (bytes: number) => QUERY.replace('}"}', `${' '.repeat(bytes - QUERY.length)}}"}`);

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json;',
    'application/json ; ; charset=utf-8;',
    'application/json; profile="a; b\\" c"; version=1',
  ])('is read as %s', async (type) => {
    expect((await post(QUERY, { 'content-type': type })).status).toBe(200);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'application/jsonp',
    'application/json; charset',
    'application/json; charset=utf-8 x',
    'application/json; profile="; charset=utf-8',
    'application/json, text/plain',
    'text/plain; application/json',
    'text/plain; a="; application/json"',
  ])('is not read as %s, with a preflight header or without', async (type) => {
    for (const headers of [{}, { 'apollo-require-preflight': '1' }]) {
      const answer = await post(QUERY, { 'content-type': type, ...headers });
      expect(answer.status).toBe(415);
      expect(await codeOf(answer)).toBe('BAD_REQUEST');
    }
  });

  it('is not read compressed', async () => {
    const answer = await post(gzipSync(QUERY), { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(415);
  });

  it.each([
    ['is cut off', '{"query": "{ la'],
    ['is empty', ''],
    ['is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['is a number', '42'],
    ['is null', 'null'],
    ['is a batch', `[${QUERY},${QUERY}]`],
    ['has a query that is no text', '{"query":{"kind":"Document"}}'],
    ['has no query', '{}'],
  ])('that %s is a bad request', async (_title, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await codeOf(answer)).toBe('BAD_REQUEST');
  });

  it('may have exactly as many bytes as are allowed', async () => {
    expect((await post(padded(MAX_BODY_BYTES))).status).toBe(200);
    expect((await post(padded(MAX_BODY_BYTES + 1))).status).toBe(413);
  });

  it('that is too large is refused, announced or in chunks, and never reaches GraphQL', async () => {
    const before = service.calls();
    const announced = await post(padded(5_000_000));
    expect([announced.status, await codeOf(announced)]).toEqual([413, 'BAD_REQUEST']);
    const chunk = `${(1_000).toString(16)}\r\n${' '.repeat(1_000)}\r\n`.repeat(3_000);
    const inChunks = await sendRaw(
      server.url,
      `${HEAD}connection: close\r\ntransfer-encoding: chunked\r\n\r\n`,
      chunk,
      '0\r\n\r\n',
    );
    expect(inChunks).toMatch(/^HTTP\/1.1 413 /);
    expect(service.calls()).toBe(before);
  });

  it('that lies about its length is no request', async () => {
    const both = `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`;
    const answer = await sendRaw(server.url, both);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').errors[0].extensions.code).toBe(
      'BAD_REQUEST',
    );
  });

  it('does not bypass the limit on headers', async () => {
    const answer = await sendRaw(
      server.url,
      `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });

  it('that its sender aborts disturbs no other request', async () => {
    const sender = new AbortController();
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from('{"query":')),
    });
    const request = new Request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
      signal: sender.signal,
    } as RequestInit);
    const failed = expect(fetch(request)).rejects.toThrow();
    setTimeout(() => sender.abort(), 50);
    await failed;
    expect((await post(QUERY)).status).toBe(200);
  });
});
