import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createExportService } from '../../src/exchange/service.ts';
import { createLog } from '../../src/http/log.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { sendRaw } from '../support/raw-socket.ts';
import { DATASET, type SeedServer, seedServer } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

describe('exports over HTTP', () => {
  let seed: SeedServer;
  let server: HttpServer;
  beforeAll(async () => {
    seed = await seedServer();
    server = seed.server;
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url + path, { method, headers });

  it('are listed with their type, length and hash', async () => {
    const answer = await get('/export');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { dataset, exports } = (await answer.json()) as {
      dataset: string;
      exports: { name: string; mediaType: string; bytes: number; sha256: string }[];
    };
    expect(dataset).toBe(DATASET.version);
    expect(exports.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['links.sssom.tsv', 'network.fa.qdc', 'comparison.en.qdpx']),
    );
    for (const { name, mediaType, bytes, sha256 } of exports) {
      const file = await get(`/export/${name}`);
      const body = Buffer.from(await file.arrayBuffer());
      expect([file.status, file.headers.get('content-type')], name).toEqual([200, mediaType]);
      expect([body.length, hash('sha256', body)], name).toEqual([bytes, sha256]);
    }
  });

  it('carry a name to save them by, and the headers of every answer', async () => {
    const { headers } = await get('/export/links.sssom.tsv');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="qualitative-governance-${DATASET.version}-links.sssom.tsv"`,
    );
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('vary')).toContain('Accept-Encoding');
  });

  it('answer HEAD with the headers alone', async () => {
    const whole = await get('/export/links.csv', { 'accept-encoding': 'identity' });
    const head = await get('/export/links.csv', { 'accept-encoding': 'identity' }, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'content-disposition']) {
      expect(head.headers.get(name), name).toBe(whole.headers.get(name));
    }
  });

  it('are not sent again to whom has them, and then nothing is read', async () => {
    const first = await get('/export/theory.csv?studies=network,popularization');
    const etag = first.headers.get('etag') ?? '';
    const before = seed.reads();
    const again = await get('/export/theory.csv?studies=popularization,network', {
      'if-none-match': etag,
    });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
    expect(seed.reads()).toBe(before);
    const other = await get('/export/theory.csv', { 'if-none-match': etag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('come from the cache when they were asked for before', async () => {
    await get('/export/elements.csv');
    const before = seed.reads();
    expect((await get('/export/elements.csv')).status).toBe(200);
    expect(seed.reads()).toBe(before);
  });

  it('compress text, and no archive', async () => {
    const encoding = async (name: string) =>
      (await get(`/export/${name}`, { 'accept-encoding': 'gzip' })).headers.get('content-encoding');
    expect(await encoding('studies.ttl')).toBe('gzip');
    expect(await encoding('links.csv')).toBe('gzip');
    expect(await encoding('review.xlsx')).toBeNull();
    expect(await encoding('comparison.en.qdpx')).toBeNull();
  });

  it.each([
    ['/export/graf.graphml', 'graph.graphml'],
    ['/export/netwrok.fa.qdc', 'network.fa.qdc'],
    ['/export/network.de.qdc', 'network.en.qdc'],
    ['/export/links.sssom.csv', 'links.sssom.tsv'],
    ['/export/../package.json', 'datapackage.json'],
    ['/export/', 'links.csv'],
  ])('answer %s with a 404 that names the nearest', async (path, nearest) => {
    const answer = await sendRaw(
      server.url,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    const { errors } = JSON.parse(answer.split('\r\n\r\n')[1] ?? '');
    expect(errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(errors[0].message).toContain(nearest);
  });

  it('refuse other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get('/export/links.csv', {}, method);
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const preflight = await get('/export/links.csv', {}, 'OPTIONS');
    expect(preflight.status).toBe(204);
  });

  it('are counted under one address, whatever follows it', async () => {
    let written = '';
    const log = createLog('info', (lines) => {
      written += lines;
    });
    const exports = createExportService(openMemory(DATASET));
    const server = await start(await smallService(), { playground: null, exports, log });
    await fetch(`${server.url}/export/links.csv`);
    await fetch(`${server.url}/export/nothing-like-it`);
    await server.close();
    const places = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).place);
    expect(places).toEqual(['/export', '/export']);
    expect(written).not.toContain('nothing-like-it');
  });

  it('are nowhere on a server without them', async () => {
    const server = await start(await smallService(), { playground: null });
    expect((await fetch(`${server.url}/export`)).status).toBe(404);
    expect((await fetch(`${server.url}/export/links.csv`)).status).toBe(404);
    await server.close();
  });
});
