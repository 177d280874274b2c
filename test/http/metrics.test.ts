import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instrumented } from '../../src/engines/instrumented.ts';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createService } from '../../src/graphql/server.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { DATASET, post } from '../support/seed-server.ts';
import { start } from '../support/small-server.ts';

describe('/metrics', () => {
  let server: HttpServer;
  beforeEach(async () => {
    const metrics = createMetrics({ version: '1.2.3', engine: 'MEMORY' });
    const engine = instrumented(openMemory(DATASET), metrics.read);
    const service = await createService(engine, { isPublic: true, reportError: () => {} });
    server = await start(service, { metrics, playground: null });
  });
  afterEach(() => server.close());

  const scrape = async () => (await fetch(`${server.url}/metrics`)).text();

  it('counts requests, durations, the cache, what is in flight and the engine’s time', async () => {
    const query = '{ element(key: "digital.1") { key children { key } } }';
    await post(server, { query });
    await post(server, { query });
    await post(server, { query: '{' });
    await fetch(`${server.url}/a?secret`);
    await fetch(`${server.url}/b`);
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'http_requests_total{place="/graphql",status="200"} 3',
        'http_requests_total{place="elsewhere",status="404"} 2',
        'http_request_duration_seconds_count{place="/graphql"} 3',
        'graphql_answers_total{cache="miss"} 1',
        'graphql_answers_total{cache="hit"} 1',
        'graphql_answers_total{cache="none"} 1',
        'graphql_requests_in_flight 0',
        'graphql_requests_waiting 0',
        'graphql_errors_total{code="GRAPHQL_PARSE_FAILED"} 1',
        'build_info{version="1.2.3",engine="MEMORY"} 1',
        expect.stringMatching(/^nodejs_heap_size_used_bytes \d{6,}$/),
        expect.stringMatching(/^nodejs_eventloop_delay_seconds_bucket\{le="10"\} \d+$/),
        'graphql_answers_kept 1',
        'engine_read_duration_seconds_count{engine="MEMORY",operation="elements"} 1',
        'engine_read_duration_seconds_count{engine="MEMORY",operation="children"} 1',
      ]),
    );
  });

  it('adds no series for what clients send', async () => {
    const names = async () =>
      new Set((await scrape()).split('\n').map((line) => line.split(' ')[0])).size;
    await fetch(`${server.url}/first`);
    await post(server, { query: 'query A { __typename }' });
    await post(server, { query: 'query A { x }' });
    await names();
    const before = await names();
    for (let at = 0; at < 20; at += 1) {
      await fetch(`${server.url}/${at}`, { headers: { 'x-a': String(at) } });
      await post(server, { query: `query A${at} { __typename }` });
      await post(server, { query: `query A${at} { x${at} }` }, { 'x-request-id': `id${at}` });
    }
    expect(await names()).toBe(before);
  });
});
