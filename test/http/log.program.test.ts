import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog, type LogLevel } from '../../src/http/log.ts';
import { DATASET, get, post, type SeedServer, seedServer } from '../support/seed-server.ts';

/** Lines of a log, read back. */
function logged(level: LogLevel) {
  let text = '';
  const log = createLog(level, (lines) => {
    text += lines;
  });
  const lines = (): readonly Readonly<Record<string, unknown>>[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return { log, lines, text: () => text };
}

describe('the log', () => {
  it.each([
    ['silent', []],
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'warn', 'info']],
  ] as const)('at level %s contains %j', (level, written) => {
    const { log, lines } = logged(level);
    log.error('broken');
    log.warn('odd');
    log.info('usual');
    expect(lines().map((line) => line['level'])).toEqual(written);
  });

  it('writes an error with its stack and its causes, on one line', () => {
    const { log, lines } = logged('error');
    log.error('broken', { error: new Error('outer', { cause: new Error('inner\nline') }) });
    expect(lines()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        level: 'error',
        event: 'broken',
        error: expect.stringMatching(/outer[\s\S]*log\.program\.test\.ts[\s\S]*inner/),
      },
    ]);
  });
});

describe('a request', () => {
  let seed: SeedServer;
  let captured: ReturnType<typeof logged>;
  beforeEach(async () => {
    captured = logged('info');
    seed = await seedServer({ log: captured.log });
  });
  afterEach(() => seed.server.close());

  const requests = async (count: number) => {
    // The line is written after the response, which the client may have first.
    await expect.poll(() => captured.lines().length).toBe(count);
    return captured.lines();
  };

  it('leaves one line: its operation, how long it took, and from which dataset', async () => {
    const query = 'query Known($key: String!) { element(key: $key) { key } }';
    await post(seed.server, { query, variables: { key: 'digital.1' } });
    await post(seed.server, { query, variables: { key: 'digital.1' } });
    const etag = (await get(seed.server, { query, variables: '{"key":"digital.1"}' })).headers.get(
      'etag',
    );
    await get(
      seed.server,
      { query, variables: '{"key":"digital.1"}' },
      { 'if-none-match': etag ?? '' },
    );
    const line = {
      time: expect.any(String),
      level: 'info',
      event: 'request',
      place: '/graphql',
      ms: expect.any(Number),
      bytes: expect.any(Number),
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      operation: 'Known',
      dataset: DATASET.version,
    };
    expect(await requests(4)).toEqual([
      { ...line, method: 'POST', status: 200, cache: 'miss' },
      { ...line, method: 'POST', status: 200, cache: 'hit' },
      { ...line, method: 'GET', status: 200, cache: 'hit' },
      { ...line, method: 'GET', status: 304, cache: 'not_modified' },
    ]);
  });

  it('leaves the first code of its errors, the size of its answer and the id that it brings', async () => {
    const query = '{ element(key: "digital.1") { key } }';
    const headers = { 'x-request-id': 'from-the-proxy' };
    const answers = [
      await post(seed.server, { query }, headers),
      await post(seed.server, { query: '{ nothing }' }),
      await post(seed.server, '{'),
    ];
    const sizes = await Promise.all(
      answers.map(async (one) => (await one.arrayBuffer()).byteLength),
    );
    const head = await fetch(`${seed.server.url}/healthz`, { method: 'HEAD' });
    expect(answers[0]?.headers.get('x-request-id')).toBe('from-the-proxy');
    const lines = await requests(4);
    expect(lines.map(({ bytes }) => bytes)).toEqual([...sizes, 0]);
    expect(lines.map(({ code }) => code)).toEqual([
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_REQUEST',
      undefined,
    ]);
    expect(lines[0]?.['requestId']).toBe('from-the-proxy');
    expect(lines[3]?.['requestId']).toBe(head.headers.get('x-request-id'));
  });

  it('leaves no trace of its variables, its text, its address or its headers', async () => {
    await post(
      seed.server,
      {
        query: 'query Q($q: String!) { search(query: $q) { totalCount } }',
        variables: { q: 'swordfish' },
      },
      {
        authorization: 'swordfish',
        'x-forwarded-for': 'swordfish',
        'accept-language': 'swordfish',
      },
    );
    await post(seed.server, { query: '{ swordfish }', operationName: 'swordfish' });
    await fetch(`${seed.server.url}/swordfish?swordfish`);
    await fetch(`${seed.server.url}/graphql?query=swordfish`);
    expect((await requests(4)).map((line) => line['place'])).toEqual([
      '/graphql',
      '/graphql',
      'elsewhere',
      '/graphql',
    ]);
    expect(captured.text()).not.toContain('swordfish');
  });

  it('that is cut off says so', async () => {
    const headers = { 'content-type': 'application/json', expect: '100-continue' };
    const sent = request(`${seed.server.url}/graphql`, { method: 'POST', headers });
    sent.on('error', () => {}).flushHeaders();
    // The server has the head of the request by then.
    await once(sent, 'continue');
    sent.destroy();
    expect((await requests(1))[0]).toMatchObject({ isCutOff: true });
  });
});
