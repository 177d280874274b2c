import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds that a server which is asked again and again waits for quiet. */
const MAX_QUIET_WAIT_MS = 10_000;
/** Milliseconds for what still runs; a database answers in 8 s or not at all. */
const MAX_DRAIN_MS = 10_000;

export interface ShutdownOptions {
  /** Milliseconds without a query after which nobody is thought to send more. */
  readonly quietPeriod: number;
  /** When the last query came, by `performance.now()`. */
  readonly lastRequestAt: () => number;
}

/**
 * Waits until clients have learnt from `/readyz` to go elsewhere, then takes no more connections and lets what runs
 * finish. Closed at once, a server loses the requests that are on their way to it.
 */
export async function shutDownGracefully(
  server: Server,
  { quietPeriod: quiet, lastRequestAt: askedAt }: ShutdownOptions,
): Promise<void> {
  const begun = performance.now();
  const isQuiet = () => performance.now() - Math.max(begun, askedAt()) >= quiet;
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
    // Closes idle connections too; the others end with the answer that they wait for.
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}
