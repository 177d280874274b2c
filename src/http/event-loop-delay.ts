/** How late the event loop is, in milliseconds. */
export interface EventLoopDelay {
  /** The lateness of the last sample, or of the one that is due. */
  current(): number;
  stop(): void;
}

/**
 * Milliseconds between samples. Twenty timers a second cost less than 0.1 % of a core, and `monitorEventLoopDelay` of
 * Node has percentiles since its start, but not what is true now.
 */
const INTERVAL_MS = 50;

/** Measures how late a timer fires. `onSample` is called with each lateness, in milliseconds. */
export function measureEventLoopDelay(onSample: (ms: number) => void): EventLoopDelay {
  let dueAt = performance.now() + INTERVAL_MS;
  let last = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    last = Math.max(0, now - dueAt);
    dueAt = now + INTERVAL_MS;
    onSample(last);
  }, INTERVAL_MS).unref();
  return {
    current: () => Math.max(last, performance.now() - dueAt),
    stop: () => clearInterval(timer),
  };
}
