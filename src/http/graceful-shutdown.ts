import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** The longest wait for the quiet period, in milliseconds, while queries continue to come. */
const MAX_QUIET_WAIT_MS = 10_000;
/** Milliseconds for running requests to finish; a database responds within 8 s or not at all. */
const MAX_DRAIN_MS = 10_000;

export interface ShutdownOptions {
  /** Milliseconds without a query after which no more are expected. */
  readonly quietPeriod: number;
  /** The time of the last query, by `performance.now()`. */
  readonly lastRequestAt: () => number;
}

/**
 * Waits until clients have read from `/readyz` that they must use another server, then stops accepting connections
 * and waits for running requests. A server that closes at once loses the requests that are already on the network.
 */
export async function shutDownGracefully(
  server: Server,
  { quietPeriod, lastRequestAt }: ShutdownOptions,
): Promise<void> {
  const begun = performance.now();
  const isQuiet = () => performance.now() - Math.max(begun, lastRequestAt()) >= quietPeriod;
  while (!isQuiet() && performance.now() - begun < MAX_QUIET_WAIT_MS) await setTimeout(50);
  const end = new AbortController();
  void setTimeout(MAX_DRAIN_MS, undefined, { signal: end.signal }).then(
    () => server.closeAllConnections(),
    () => {},
  );
  await close(server).finally(() => end.abort());
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // Closes idle connections too; the others end with their current response.
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
