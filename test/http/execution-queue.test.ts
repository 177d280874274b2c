import { describe, expect, it } from 'vitest';
import { createExecutionQueue } from '../../src/http/execution-queue.ts';

const LIMITS = { maxRunning: 4, maxWaiting: 100, maxAge: 10_000, maxDelay: 1_000 };
const never = () => new AbortController().signal;

/** Counts turns of the event loop until it is stopped. */
function countTurns() {
  let turn = 0;
  let next = setImmediate(function count() {
    turn += 1;
    next = setImmediate(count);
  });
  return { turn: () => turn, stop: () => clearImmediate(next) };
}

/** An execution that ends when it is released. */
function untilReleased() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { execute: () => released, release };
}

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('the queue of executions', () => {
  it('starts a lone one at once', () => {
    const queue = createExecutionQueue(LIMITS);
    let isStarted = false;
    void queue.run(
      'a',
      async () => {
        isStarted = true;
      },
      never(),
    );
    expect(isStarted).toBe(true);
  });

  it('starts one in a turn of the event loop, and pauses after one that took long', async () => {
    const queue = createExecutionQueue(LIMITS);
    const turns = countTurns();
    const startedAt = (ms: number) =>
      queue.run(
        'a',
        async () => {
          const at = turns.turn();
          work(ms);
          return at;
        },
        never(),
      );
    const short = await Promise.all([0, 0, 0, 0].map(startedAt));
    expect(new Set(short).size).toBe(4);
    const long = (await Promise.all([10, 10, 10].map(startedAt))) as number[];
    turns.stop();
    const [first = 0, second = 0, third = 0] = long;
    expect(second - first).toBeGreaterThanOrEqual(4);
    expect(third - second).toBeGreaterThanOrEqual(4);
  });

  it('waits while connections come, of which each turn accepts one, but not for ever', async () => {
    let accepted = 0;
    let most = 20;
    const queue = createExecutionQueue(LIMITS, { accepted: () => accepted });
    const accept = () => {
      if (accepted < most) accepted += 1;
      next = setImmediate(accept);
    };
    let next = setImmediate(accept);
    const run = () => queue.run('a', async () => accepted, never());
    const [, second] = await Promise.all([run(), run()]);
    expect(second).toBe(20);
    most = Number.POSITIVE_INFINITY;
    const begun = performance.now();
    await Promise.all([run(), run()]);
    expect(performance.now() - begun).toBeGreaterThan(90);
    expect(performance.now() - begun).toBeLessThan(1_000);
    clearImmediate(next);
  });

  it('runs no more at once than it may, and passes on results and failures', async () => {
    const queue = createExecutionQueue(LIMITS);
    let most = 0;
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        queue.run(
          String(at),
          async () => {
            most = Math.max(most, queue.running());
            await new Promise((resolve) => setTimeout(resolve, 5));
            if (at === 7) throw new Error('seven');
            return at;
          },
          never(),
        ),
      ),
    );
    expect(most).toBe(4);
    expect(results.map((one) => (one.status === 'fulfilled' ? one.value : -1))).toEqual(
      Array.from({ length: 20 }, (_, at) => (at === 7 ? -1 : at)),
    );
    expect([queue.running(), queue.waiting()]).toEqual([0, 0]);
  });

  it('refuses by the delay of the event loop while something waits, and never otherwise', async () => {
    let delay = 5_000;
    const queue = createExecutionQueue({ ...LIMITS, maxRunning: 1 }, { delay: () => delay });
    const { execute, release } = untilReleased();
    const running = queue.run('a', execute, never());
    const waiting = queue.run('a', async () => 'second', never());
    expect(queue.isFull('b')).toBe(true);
    expect(await queue.run('b', async () => 'third', never())).toBeNull();
    delay = 0;
    expect(queue.isFull('b')).toBe(false);
    release();
    await running;
    expect(await waiting).toBe('second');
  });

  it('lets clients take turns, whoever has sent more', async () => {
    const queue = createExecutionQueue({ ...LIMITS, maxRunning: 1 });
    const order: string[] = [];
    const run = (client: string) =>
      queue.run(
        client,
        async () => {
          order.push(client);
        },
        never(),
      );
    await Promise.all([...['a', 'a', 'a', 'a', 'a'].map(run), ...['b', 'b'].map(run)]);
    expect(order.join('')).toBe('ababaaa');
  });

  it('never starts what has been aborted or has waited too long', async () => {
    const queue = createExecutionQueue({ ...LIMITS, maxRunning: 1, maxAge: 50 });
    const gone = new AbortController();
    const { execute, release } = untilReleased();
    const running = queue.run('a', execute, never());
    let started = 0;
    const count = async () => {
      started += 1;
    };
    const aborted = queue.run('a', count, gone.signal);
    const old = queue.run('a', count, never());
    gone.abort();
    expect(await aborted).toBeNull();
    expect(await old).toBeNull();
    expect(queue.waiting()).toBe(0);
    release();
    await running;
    expect(started).toBe(0);
  });
});
