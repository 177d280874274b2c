import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createExportService } from '../../src/exchange/service.ts';
import { createLog } from '../../src/http/log.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { DATASET } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${TRACE_ID}-b7ad6b7169203331-01`;

describe('traceparent', () => {
  let server: HttpServer;
  const lines: Record<string, unknown>[] = [];
  const given: unknown[] = [];
  beforeAll(async () => {
    const small = await smallService();
    const service: typeof small = {
      ...small,
      execute: (...request) => {
        given.push(request[3]);
        return small.execute(...request);
      },
    };
    const log = createLog('info', (text) => lines.push(JSON.parse(text)));
    server = await start(service, { log, playground: null });
  });
  afterAll(() => server.close());

  /** What the log line and the service have of a header. */
  const traced = async (traceparent: string) => {
    lines.length = 0;
    given.length = 0;
    const headers = { 'content-type': 'application/json', traceparent };
    const body = JSON.stringify({ query: '{ label { value } }' });
    await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    await expect.poll(() => lines.length).toBe(1);
    return [lines[0]?.['traceId'], given[0]];
  };

  it('is in the log line of its request, and goes to the database', async () => {
    expect(await traced(TRACEPARENT)).toEqual([TRACE_ID, TRACEPARENT]);
  });

  it('goes to the database with an export too', async () => {
    const memory = openMemory(DATASET);
    const readers: unknown[] = [];
    const reader: typeof memory.reader = (signal, traceparent) => {
      readers.push(traceparent);
      return memory.reader(signal, traceparent);
    };
    const exports = createExportService({ ...memory, reader });
    const small = await start(await smallService(), { exports, playground: null });
    for (const path of ['/export/links.csv', '/export/nothing.csv', '/export']) {
      readers.length = 0;
      await fetch(small.url + path, { headers: { traceparent: TRACEPARENT } });
      expect(readers, path).toEqual([TRACEPARENT]);
    }
    await small.close();
  });

  it('of a later version may carry more', async () => {
    const later = `cc-${TRACE_ID}-b7ad6b7169203331-01-what-is-new`;
    expect(await traced(later)).toEqual([TRACE_ID, later]);
  });

  it.each([
    ['empty', ''],
    ['of no trace', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`],
    ['of no parent', `00-${TRACE_ID}-${'0'.repeat(16)}-01`],
    ['in capitals', TRACEPARENT.toUpperCase()],
    ['of the version that is forbidden', `ff${TRACEPARENT.slice(2)}`],
    ['with more than its version has', `${TRACEPARENT}-more`],
    ['too long', `cc${TRACEPARENT.slice(2)}-${'x'.repeat(200)}`],
    ['no trace at all', "'); MATCH (n) DETACH DELETE n //"],
  ])('is left out where it is %s', async (_how, header) => {
    expect(await traced(header)).toEqual([undefined, undefined]);
  });
});
