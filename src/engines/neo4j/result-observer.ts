import type { Record as DriverRecord, Result, Session } from 'neo4j-driver';
import { ApiError } from '../../errors.ts';

/** A result that has not arrived yet; both fields are cleared when it settles. */
interface PendingResult {
  record?: DriverRecord | undefined;
  settled?: ((error: unknown, record: DriverRecord | undefined) => void) | undefined;
}

/**
 * Resolves to the one record of a statement; undefined if there is none. Rejects with TIMEOUT after `milliseconds` or
 * when the request is aborted. Closing the session then ends the transaction too.
 */
export function readRecord(
  session: Session,
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: () => Result,
): Promise<DriverRecord | undefined> {
  return new Promise((resolve, reject) => {
    const pending: PendingResult = {
      settled: (error, record) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        // Not awaited, because it never ends if the server does not respond.
        session.close().catch(() => {});
        if (error === undefined) resolve(record);
        else reject(error);
      },
    };
    const onAbort = (): void =>
      settle(pending, new ApiError('TIMEOUT', 'Nobody waits for this answer any more.'));
    const timer = setTimeout(() => settle(pending, timedOut()), milliseconds);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    else withoutStackTrace(run).subscribe(observerOf(pending));
  });
}

/** The callbacks of a result of the driver. */
type Observer = globalThis.Parameters<Result['subscribe']>[0];

/**
 * The driver retains the observers of finished results, and all they reference, until a major GC. The observer
 * therefore drops its record and callback when it settles: before, half of all records outlived their requests, and
 * moving them in memory took 20 % of the time of a response.
 */
const observerOf = (pending: PendingResult): Observer => ({
  onNext: (record) => {
    pending.record ??= record;
  },
  onCompleted: () => settle(pending),
  onError: (error) => settle(pending, error),
});

function settle(pending: PendingResult, error?: unknown): void {
  const { settled, record } = pending;
  pending.settled = undefined;
  pending.record = undefined;
  settled?.(error, record);
}

/**
 * Turns stack traces off while `run` runs; no other code runs meanwhile. The driver captures a stack trace for every
 * result (5 % of the time of a request), which would always point here.
 */
function withoutStackTrace<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

export const timedOut = (): ApiError =>
  new ApiError(
    'TIMEOUT',
    'The database did not answer in time; ask for less, or again in a moment.',
  );
