import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressible } from '../../src/http/compression.ts';
import { createResponseCache, MAX_BYTES, MAX_RESPONSES } from '../../src/http/response-cache.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { sendForBytes } from '../support/raw-socket.ts';
import { DATASET, get, post, type SeedServer, seedServer } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

const QUERY = 'query Studies { studies { nodes { key title { value language } } } }';
const LONG = '{ elements(first: 100) { nodes { key label { value } } } }';

/** The seed without its English titles. */
const ANOTHER: Dataset = {
  ...DATASET,
  version: 'another',
  studies: DATASET.studies.map((row) => ({
    ...row,
    titleForms: row.titleForms.filter(({ language }) => language !== 'en'),
  })),
};

describe('an answer', () => {
  let seed: SeedServer;
  beforeEach(async () => {
    seed = await seedServer();
  });
  afterEach(() => seed.server.close());

  /** The response to `ask`, and how often the engine was read for it. */
  const counted = async (ask: () => Promise<Response>) => {
    const before = seed.reads();
    const response = await ask();
    return { response, text: await response.text(), reads: seed.reads() - before };
  };

  it('is read once and repeated to the byte, by POST and by GET', async () => {
    const first = await counted(() => post(seed.server, { query: QUERY }));
    const again = await counted(() => post(seed.server, { query: QUERY }));
    const byGet = await counted(() => get(seed.server, { query: QUERY }));
    expect(first.reads).toBeGreaterThan(0);
    expect([again.reads, byGet.reads]).toEqual([0, 0]);
    expect([again.text, byGet.text]).toEqual([first.text, first.text]);
    expect(JSON.parse(first.text).extensions).toEqual({ dataset: DATASET.version });
  });

  it('R27.15 MUST have its notices also from the cache, without another read', async () => {
    const query = '{ element(key: "network.11") { key } }';
    const first = await counted(() => get(seed.server, { query }));
    const again = await counted(() => get(seed.server, { query }));
    expect(JSON.parse(first.text).extensions.notices).toMatchObject([{ value: 'network.11' }]);
    expect([again.text, again.reads]).toEqual([first.text, 0]);
    expect(again.response.headers.get('etag')).toBe(first.response.headers.get('etag'));
  });

  it('by GET says how long it may be cached and what it depends on; by POST that it may not be', async () => {
    const byGet = await get(seed.server, { query: QUERY });
    expect(Object.fromEntries(byGet.headers)).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60',
      vary: 'Accept, Accept-Encoding, Accept-Language',
      etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
    });
    const byPost = await post(seed.server, { query: QUERY });
    expect(byPost.headers.get('cache-control')).toBe('no-store');
    expect(byPost.headers.has('etag')).toBe(false);
  });

  it.each([
    ['as it was given', (tag: string) => tag],
    ['as a strong tag', (tag: string) => tag.slice(2)],
    ['among others', (tag: string) => `"x", ${tag} , W/"y"`],
  ])('that the client has is not executed, its tag %s', async (_title, written) => {
    const etag = (await get(seed.server, { query: QUERY })).headers.get('etag') ?? '';
    const again = await counted(() =>
      get(seed.server, { query: QUERY }, { 'if-none-match': written(etag) }),
    );
    expect([again.response.status, again.text, again.reads]).toEqual([304, '', 0]);
    expect(again.response.headers.get('etag')).toBe(etag);
  });

  it('is known by its tag before it was ever executed here', async () => {
    const other = await seedServer();
    const etag = (await get(other.server, { query: LONG })).headers.get('etag') ?? '';
    await other.server.close();
    const known = await counted(() => get(seed.server, { query: LONG }, { 'if-none-match': etag }));
    expect([known.response.status, known.reads]).toEqual([304, 0]);
  });

  it.each([
    ['another tag', { 'if-none-match': 'W/"other"' }],
    ['a star, before there is an answer', { 'if-none-match': '*' }],
  ])('is sent to a client that has %s', async (_title, headers) => {
    expect((await get(seed.server, { query: LONG }, headers)).status).toBe(200);
  });

  it.each([
    ['another document', { query: `${QUERY} ` }, {}],
    ['another operation', { query: QUERY, operationName: 'Studies' }, {}],
    ['variables', { query: QUERY, variables: '{"x":1}' }, {}],
    ['another extension', { query: QUERY, extensions: '{"cost":true}' }, {}],
    ['another language', { query: QUERY }, { 'accept-language': 'fa' }],
    ['a refused language', { query: QUERY }, { 'accept-language': 'en;q=0' }],
    ['another content type', { query: QUERY }, { accept: 'application/graphql-response+json' }],
  ])('is not sent to a client that requests it with %s', async (_title, parameters, headers) => {
    const first = await get(seed.server, { query: QUERY });
    const other = await counted(() => get(seed.server, parameters, headers));
    expect(other.reads).toBeGreaterThan(0);
    expect(other.response.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  it.each([
    ['is refused by the schema', { query: '{ nothing }' }],
    ['does not parse', { query: '{' }],
    [
      'has data and an error',
      {
        query:
          '{ study(key: "digital") { key } nodes(ids: []) { id } elements(first: 999) { totalCount } }',
      },
    ],
    ['has a bad variable', { query: 'query ($n: Int!) { elements(first: $n) { totalCount } }' }],
  ])('that %s is never cached', async (_title, body) => {
    for (const response of [await post(seed.server, body), await get(seed.server, body)]) {
      const text = await response.text();
      expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.has('etag')).toBe(false);
    }
  });

  it('that its client does not accept is no answer, and is not cached', async () => {
    for (const _ of [1, 2]) {
      const refused = await get(seed.server, { query: QUERY }, { accept: 'image/png' });
      expect(refused.status).toBe(406);
      expect(refused.headers.has('etag')).toBe(false);
      expect(await refused.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST' } }],
      });
    }
  });

  it('carries the tag of the dataset that it was read from, before and after a reload', async () => {
    const ask = () => counted(() => get(seed.server, { query: QUERY }));
    const old = await ask();
    seed.memory.replace(ANOTHER);
    const fresh = await ask();
    expect(fresh.reads).toBeGreaterThan(0);
    expect(JSON.parse(fresh.text)).toMatchObject({ extensions: { dataset: 'another' } });
    expect(fresh.text).not.toContain('"language":"en"');
    expect(old.text).toContain('"language":"en"');
    const tag = old.response.headers.get('etag') ?? '';
    expect(fresh.response.headers.get('etag')).not.toBe(tag);
    const stale = await get(seed.server, { query: QUERY }, { 'if-none-match': tag });
    expect(stale.status).toBe(200);
    seed.memory.replace(DATASET);
    const back = await ask();
    expect([back.reads, back.text, back.response.headers.get('etag')]).toEqual([0, old.text, tag]);
  });

  it.each([
    ['br', 'br, gzip', brotliDecompressSync],
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'br;q=0.5, gzip', gunzipSync],
    ['gzip', 'br;q=0, *', gunzipSync],
    ['gzip', 'gzip;q=0.1', gunzipSync],
  ])('is sent as %s for %s, the same twice', async (encoding, accepted, unpack) => {
    const plain = Buffer.from(await (await post(seed.server, { query: LONG })).arrayBuffer());
    for (const _ of [1, 2]) {
      const request = JSON.stringify({ query: LONG });
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\naccept-encoding: ${accepted}\r\ncontent-length: ${request.length}\r\n\r\n`;
      const raw = await sendForBytes(seed.server.url, head + request);
      const at = raw.indexOf('\r\n\r\n');
      expect(raw.subarray(0, at).toString()).toContain(`content-encoding: ${encoding}\r\n`);
      expect(unpack(raw.subarray(at + 4)).equals(plain)).toBe(true);
    }
  });

  it('that is short, or whose client accepts nothing that we have, is sent as it is', async () => {
    for (const [query, accepted] of [
      ['{ __typename }', 'gzip'],
      [LONG, 'identity'],
      [LONG, 'gzip;q=0, br;q=0'],
      [LONG, 'zstd'],
    ] as const) {
      const answer = await post(seed.server, { query }, { 'accept-encoding': accepted });
      expect(answer.headers.has('content-encoding')).toBe(false);
    }
  });
});

describe('the cache', () => {
  it('does not serve a request that any page can send, whatever it contains', async () => {
    const seed = await seedServer();
    const etag = (await get(seed.server, { query: QUERY })).headers.get('etag') ?? '';
    const bare = await fetch(
      `${seed.server.url}/graphql?${new URLSearchParams({ query: QUERY })}`,
      {
        headers: { 'if-none-match': etag },
      },
    );
    expect(bare.status).toBe(400);
    await seed.server.close();
  });

  it('stores an answer under the dataset that it was read from, not under the expected one', async () => {
    const service = await smallService();
    let expected = 'old';
    const server = await start({
      ...service,
      datasetVersion: () => expected,
      execute: async (params) => ({ ...(await service.execute(params)), dataset: 'new' }),
    });
    const query = '{ label { value } }';
    const first = await get(server, { query });
    expected = 'new';
    const again = await get(server, { query });
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(service.calls()).toBe(1);
    await server.close();
  });

  it('stores no more answers and no more bytes than its limits', () => {
    const cache = createResponseCache();
    const store = (name: string, bytes: number) =>
      cache.set(name, {
        body: compressible(Buffer.alloc(bytes)),
        contentType: '',
        etag: '',
        dataset: '',
        operation: null,
      });
    for (let at = 0; at < MAX_RESPONSES + 100; at += 1) store(`small ${at}`, 10);
    expect(cache.count()).toBe(MAX_RESPONSES);
    expect(cache.get('small 0')).toBeUndefined();
    for (let at = 0; at < 100; at += 1) store(`large ${at}`, 1_000_000);
    expect(cache.count() * 3_000_000).toBeLessThanOrEqual(MAX_BYTES);
    store('too large', 10_000_000);
    expect(cache.get('too large')).toBeUndefined();
  });
});
