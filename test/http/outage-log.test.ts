import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { GraphqlService } from '../../src/graphql/service.ts';
import { createLog } from '../../src/http/log.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { post } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

const AWAY = 'The database does not answer.';
const QUERY = { query: '{ label { value } }' };

describe('an outage of the database', () => {
  let server: HttpServer;
  let cause: string | null;
  let advice: string | null;
  let code: string | null;
  let checks: number;
  let lines: Record<string, unknown>[];
  let hanging: Promise<void> | undefined;
  beforeEach(async () => {
    [cause, advice, code, checks, lines] = [null, null, null, 0, []];
    hanging = undefined;
    const small = await smallService();
    const execute: GraphqlService['execute'] = async (...request) => {
      await hanging;
      const answer = { ...(await small.execute(...request)), dataset: 'v1' };
      if (code === null) return answer;
      const errors = [{ message: AWAY, extensions: { code } }];
      return { ...answer, dataset: null, result: { data: null, errors } };
    };
    const whyNotReady = async (withAdvice = false) => {
      if (withAdvice) return advice;
      checks += 1;
      await hanging;
      return cause;
    };
    const log = createLog('warn', (text) => lines.push(JSON.parse(text)));
    const service = { ...small, execute, whyNotReady };
    server = await start(service, { log, playground: null });
  });
  afterEach(() => server.close());

  const events = () => lines.map(({ level, event, cause: why }) => [level, event, why].join(' '));

  it('is warned of at its first failing request, with the cause, and again when it ends', async () => {
    [cause, code] = [AWAY, 'UNAVAILABLE'];
    for (let at = 0; at < 5; at += 1) await post(server, QUERY);
    expect(events()).toEqual([`warn outage ${AWAY}`]);
    [cause, code] = [null, null];
    await post(server, QUERY);
    expect(lines[1]).toMatchObject({ level: 'warn', event: 'outage ended', failedRequests: 5 });
  });

  it('is logged with the next step, which no client sees', async () => {
    [cause, advice, code] = [AWAY, `${AWAY} Check NEO4J_URI.`, 'UNAVAILABLE'];
    const texts = [
      await (await post(server, QUERY)).text(),
      await (await fetch(`${server.url}/readyz`)).text(),
    ];
    await expect.poll(events).toEqual([`warn outage ${AWAY}`, `warn outage ${advice}`]);
    for (const text of texts) expect(text).not.toContain('NEO4J');
  });

  it('is warned of at the first failing probe, and its end is found without another', async () => {
    cause = AWAY;
    await fetch(`${server.url}/readyz`);
    expect(events()).toEqual([`warn outage ${AWAY}`]);
    cause = null;
    await expect.poll(() => lines.length, { timeout: 2_500 }).toBe(2);
    expect(lines[1]).toMatchObject({ level: 'warn', event: 'outage ended' });
  });

  it('is found by the scrape of the metrics where nobody asks anything', async () => {
    cause = AWAY;
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('\ndatabase_up 0\n');
    expect(events()).toEqual([`warn outage ${AWAY}`]);
  });

  it('is not a query that takes too long', async () => {
    code = 'TIMEOUT';
    await post(server, QUERY);
    await expect.poll(() => checks).toBe(1);
    expect(events()).toEqual([]);
  });

  it('is warned of within a second of the first request that nothing answers', async () => {
    // As a suspended server: requests and checks hang.
    let resume = () => {};
    hanging = new Promise((resolve) => {
      resume = resolve;
    });
    const begun = performance.now();
    const asked = post(server, QUERY);
    await expect.poll(events, { interval: 10, timeout: 3_000 }).not.toEqual([]);
    // A second on an idle machine.
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(events()).toEqual(['warn outage The database does not answer.']);
    const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
    expect(await metrics()).toContain('\ndatabase_up 0\n');
    resume();
    await asked;
    await expect.poll(() => lines.length).toBe(2);
    expect(lines[1]).toMatchObject({ event: 'outage ended' });
    expect(await metrics()).toContain('\ndatabase_up 1\n');
  });

  it('is no slow request while the database answers', async () => {
    await post(server, { query: '{ slow(ms: 1200) }' });
    expect([events(), checks]).toEqual([[], 1]);
  });

  it('is found out after a time-out', async () => {
    [cause, code] = [AWAY, 'TIMEOUT'];
    await post(server, QUERY);
    await expect.poll(events).toEqual([`warn outage ${AWAY}`]);
  });

  it('is none of the client’s mistakes', async () => {
    code = 'BAD_USER_INPUT';
    await post(server, QUERY);
    expect([events(), checks]).toEqual([[], 0]);
  });

  it('is checked once a second at most, however often /readyz is asked', async () => {
    // The second does not depend on the speed of the machine.
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const statuses = async () => {
      const all = Array.from({ length: 50 }, () => fetch(`${server.url}/readyz`));
      return new Set((await Promise.all(all)).map(({ status }) => status));
    };
    expect(await statuses()).toEqual(new Set([200]));
    cause = AWAY;
    expect(await statuses()).toEqual(new Set([200]));
    expect(checks).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(await statuses()).toEqual(new Set([503]));
    expect(checks).toBe(2);
  });
});
