import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { sendRaw } from '../support/raw-socket.ts';
import { smallService, start } from '../support/small-server.ts';

const MADE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('x-request-id', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await start(await smallService(), { playground: null });
  });
  afterAll(() => server.close());

  const idFor = async (given: string) => {
    const head = `GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${given}\r\n`;
    return /\r\nx-request-id: ([^\r]*)\r\n/i.exec(await sendRaw(server.url, head))?.[1];
  };

  it.each(['a', '7b9d/2:x#~', 'x'.repeat(128)])(
    'is the one that the request brings: %s',
    async (id) => {
      expect(await idFor(`x-request-id: ${id}\r\n`)).toBe(id);
    },
  );

  it.each([
    ['there is none', ''],
    ['it is empty', 'x-request-id:\r\n'],
    ['it is too long', `x-request-id: ${'x'.repeat(129)}\r\n`],
    ['it has a space', 'x-request-id: a b\r\n'],
    ['it is not ASCII', 'x-request-id: é\r\n'],
    ['there are two', 'x-request-id: a\r\nx-request-id: b\r\n'],
  ])('is made when %s', async (_title, given) => {
    expect(await idFor(given)).toMatch(MADE);
  });

  it.each([
    ['a page that is not there', 'GET /nothing HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['two hosts', 'GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n'],
    ['an expectation', 'GET / HTTP/1.1\r\nhost: x\r\nexpect: y\r\nconnection: close\r\n\r\n'],
    ['a preflight', 'OPTIONS /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['what is no HTTP', 'HELLO\r\n\r\n'],
  ])('comes with the response to %s', async (_title, request) => {
    expect(await sendRaw(server.url, request)).toMatch(/\r\nx-request-id: [0-9a-f-]{36}\r\n/i);
  });
});
