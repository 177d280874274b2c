import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { post } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

const SIZE = 20_000_000;
const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const until = performance.now() + ms;
    const wait = () => (performance.now() < until ? void setImmediate(wait) : resolve());
    wait();
  });

describe('a response that its client does not take', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is cut after 30 s and one more for each 100 kB, whoever reads now and then', async () => {
    const small = await smallService();
    const value = 'x'.repeat(SIZE);
    const execute = async (...request: Parameters<typeof small.execute>) => ({
      ...(await small.execute(...request)),
      result: { data: { value } },
    });
    const server = await start({ ...small, execute }, { playground: null });
    expect(((await (await post(server, { query: '{ x }' })).text()) ?? '').length).toBeGreaterThan(
      SIZE,
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const port = Number(new URL(server.url).port);
    const body = '{"query":"{ x }"}';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      ),
    );
    let isClosed = false;
    socket.on('error', () => {});
    socket.on('close', () => {
      isClosed = true;
    });
    socket.pause();
    await pause(500);
    vi.advanceTimersByTime(30_000 + (SIZE / 100_000) * 1_000 - 2_000);
    await pause(100);
    // It is alive, and takes a little.
    socket.once('data', () => socket.pause()).resume();
    await pause(100);
    expect(isClosed).toBe(false);
    vi.advanceTimersByTime(4_000);
    vi.useRealTimers();
    socket.resume();
    await expect.poll(() => isClosed).toBe(true);
    expect(socket.bytesRead).toBeLessThan(SIZE);
    await server.close();
  });
});
