import { describe, expect, it } from 'vitest';
import { until } from '../support/ask-at-once.ts';
import { smallService, start } from '../support/small-server.ts';

const slow = (url: string, ms: number) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ slow(ms: ${ms}) }` }),
  });

describe('a server', () => {
  it('finishes what runs when it closes, and takes nothing new', async () => {
    const service = await smallService();
    const server = await start(service);
    // An idle keep-alive connection must not delay the close.
    await (await fetch(`${server.url}/healthz`)).text();
    const running = slow(server.url, 300);
    await until(() => service.calls() === 1);
    const begun = performance.now();
    const closed = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    const answer = await running;
    expect(answer.headers.get('connection')).toBe('close');
    expect(await answer.json()).toEqual({ data: { slow: 300 } });
    await closed;
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('says in one sentence that its port is taken', async () => {
    const first = await start(await smallService());
    const port = Number(new URL(first.url).port);
    await expect(start(await smallService(), { port })).rejects.toThrow(
      `Cannot listen on port ${port} of 127.0.0.1: the port is taken.`,
    );
    await first.close();
  });

  it('gives an address that can be opened when it listens on all interfaces', async () => {
    const server = await start(await smallService(), { host: '0.0.0.0' });
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    await server.close();
  });
});
