import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { answerable, createExportService, type ExportService } from '../../src/exchange/service.ts';
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

  it.each([
    ['links.csv?study=network', 'study', 'studies'],
    ['links.csv?stuides=network', 'stuides', 'studies'],
    ['network.fa.qdc?studies=network', 'studies', undefined],
    ['links.csv?studies=network&studies=digital', 'studies', undefined],
    ['links.csv?studies=', 'studies', undefined],
    ['links.csv?studies=netwrok', 'studies', 'network'],
    ['links.csv?language=de', 'language', 'en'],
    ['links.csv?language=../x', 'language', undefined],
    ['links.csv?bom=tru', 'bom', 'true'],
    ['links.sssom.tsv?minConfidence=1.5', 'minConfidence', undefined],
    ['links.sssom.tsv?minConfidence=0.555', 'minConfidence', undefined],
    ['links.sssom.tsv?status=ACCEPTD', 'status', 'ACCEPTED'],
    ['links.sssom.tsv?negated=onlly', 'negated', 'only'],
    ['graph.graphml?links=PART', 'links', 'PART_OF'],
    ['comparison.csv?studies=network', 'studies', undefined],
  ])('refuse %s', async (path, argument, nearest) => {
    const answer = await get(`/export/${path}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { errors } = (await answer.json()) as {
      errors: [{ message: string; extensions: Record<string, unknown> }];
    };
    const { nearest: [named] = [], ...extensions } = errors[0].extensions as { nearest?: string[] };
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(named).toBe(nearest);
    if (nearest !== undefined) expect(errors[0].message).toContain(nearest);
  });

  it('refuse a query of more than 500 characters, and one of the list', async () => {
    expect((await get(`/export/links.csv?studies=${'a,'.repeat(300)}`)).status).toBe(400);
    expect((await get('/export?studies=network')).status).toBe(400);
  });

  it('refuse other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get('/export/links.csv', {}, method);
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const preflight = await get('/export/links.csv', {}, 'OPTIONS');
    expect(preflight.status).toBe(204);
  });

  it('select what the parameters say', async () => {
    const lines = async (path: string) =>
      (await (await get(`/export/${path}`)).text()).trimEnd().split('\n');
    const rows = async (path: string) =>
      (await lines(path)).filter((line) => line.startsWith('qglink:'));
    const negated = DATASET.links.filter(({ isNegated }) => isNegated).length;
    expect(await rows('links.sssom.tsv?negated=only')).toHaveLength(negated);
    expect(await rows('links.sssom.tsv?negated=omit')).toHaveLength(DATASET.links.length - negated);
    const sure = DATASET.links.filter(({ confidence }) => confidence >= 0.75).length;
    expect(await rows('links.sssom.tsv?minConfidence=0.75')).toHaveLength(sure);
    expect(await rows('links.sssom.tsv?status=ACCEPTED,REJECTED')).toHaveLength(0);
    const own = DATASET.elements.filter(({ studyKey }) => studyKey === 'digital').length;
    expect(await lines('elements.csv?studies=digital')).toHaveLength(own + 1);
    expect((await lines('elements.csv?language=fa'))[0]).toContain(',label,');
    expect((await lines('elements.csv'))[0]).toContain(',label_en,label_fa,');
    const bytes = async (path: string) =>
      Buffer.from(await (await get(path)).arrayBuffer())
        .subarray(0, 3)
        .toString('hex');
    expect(await bytes('/export/elements.csv?bom=true')).toBe('efbbbf');
    expect(await bytes('/export/elements.csv')).not.toBe('efbbbf');
  });
});

describe('exports in trouble', () => {
  const withExports = async (exports: ExportService, settings = {}) =>
    start(await smallService(), { playground: null, exports, ...settings });
  const opened = () => createExportService(openMemory(DATASET));

  it('are counted under one address, whatever follows it', async () => {
    let written = '';
    const log = createLog('info', (lines) => {
      written += lines;
    });
    const server = await withExports(opened(), { log });
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

  it('wait in the queue of queries, which refuses what would wait too long', async () => {
    let release = () => {};
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const exports = opened();
    const list = async () => {
      await blocked;
      return exports.list();
    };
    const server = await withExports({ ...exports, list }, { maxExecutions: 1 });
    const first = fetch(`${server.url}/export`);
    const second = await fetch(`${server.url}/export/links.csv`);
    expect(second.status).toBe(503);
    expect(second.headers.get('retry-after')).toBe('1');
    release();
    expect((await first).status).toBe(200);
    await server.close();
  });

  it('are refused when they take too long', async () => {
    const memory = openMemory(DATASET);
    const slow = {
      ...memory,
      reader: (signal?: AbortSignal) => ({
        ...memory.reader(signal),
        studyPage: () =>
          new Promise<never>((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason));
          }),
      }),
    };
    const server = await withExports(createExportService(slow, 50));
    const answer = await fetch(`${server.url}/export/links.csv`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await server.close();
  });

  it('stop when the client is gone', async () => {
    let wasAborted = false;
    const exports = opened();
    const write: ExportService['write'] = (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          wasAborted = true;
          reject(signal.reason);
        });
      });
    const server = await withExports({ ...exports, write });
    const gone = new AbortController();
    const answer = fetch(`${server.url}/export/links.csv`, { signal: gone.signal });
    setTimeout(() => gone.abort(), 100);
    await expect(answer).rejects.toThrow();
    await expect.poll(() => wasAborted).toBe(true);
    await server.close();
  });

  it('are refused above 32 MB, with what an operator can do in the log', async () => {
    const service = opened();
    const exports: ExportService = {
      ...service,
      write: async (request) => {
        const { dataset, content } = await service.write(request);
        if ('nearest' in content) throw new Error('There is such a file.');
        return { dataset, content: answerable({ ...content, bytes: Buffer.alloc(32_000_001) }) };
      },
    };
    const server = await withExports(exports);
    const answer = await fetch(`${server.url}/export/links.csv`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', maximum: 32_000_000 } }],
    });
    await server.close();
  });

  it('are nowhere on a server without them', async () => {
    const server = await start(await smallService(), { playground: null });
    expect((await fetch(`${server.url}/export`)).status).toBe(404);
    expect((await fetch(`${server.url}/export/links.csv`)).status).toBe(404);
    await server.close();
  });
});
