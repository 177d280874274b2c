import type { ErrorCode } from '../errors.ts';
import type { Log } from './log.ts';
import type { Readiness } from './readiness.ts';

/** Logs the beginning and the end of each series of failures of the database. */
export interface OutageLog {
  /** After each check of the readiness; null is success. */
  checked(cause: string | null): void;
  /** After each executed request, with its first error. */
  executed(error: ExecutionError | undefined): void;
  /** Observes a request from its start; the result is called at its end. */
  begun(): () => void;
  /** Whether the last that is known of the database is a failure. */
  isOutage(): boolean;
  /** Stops all checks of its own. */
  stop(): void;
}

/** As much of a GraphQL error as is needed here. */
interface ExecutionError {
  readonly message: string;
  readonly extensions?: { readonly [name: string]: unknown };
}

/** Milliseconds between checks during an outage, so that its end is logged even if nobody asks. */
const CHECK_EVERY_MS = 1_000;

/**
 * Milliseconds after which a request is slow, so that the database is asked whether it answers at all, and those within
 * which it must: together less than a second, while a request's own deadline is 8 s.
 */
const SLOW_MS = 300;
const ANSWER_WITHIN_MS = 500;

const SILENT = 'The database does not answer.';

const UNAVAILABLE: ErrorCode = 'UNAVAILABLE';
const TIMEOUT: ErrorCode = 'TIMEOUT';

/**
 * Warns at the first failure of a series, with its cause, and when it ends. A time-out can also be that of a costly
 * query, so after one the readiness decides, whose checks call `checked`. `causeWithAdvice` says what to do next, which
 * no client may read.
 */
export function createOutageLog(
  log: Log,
  readiness: () => Readiness,
  causeWithAdvice: () => Promise<string | null> = async () => null,
): OutageLog {
  let begun = 0;
  let failedRequests = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let waiting: NodeJS.Timeout | undefined;
  const ask = (about: 'check' | 'cause') => {
    if (!isStopped)
      readiness()
        [about]()
        .catch(() => {});
  };
  const check = () => ask('check');

  const failed = (cause: string) => {
    if (timer !== undefined) return;
    begun = performance.now();
    timer = setInterval(check, CHECK_EVERY_MS).unref();
    log.warn('outage', { cause });
    // Not awaited above, because the database may take its time to fail again.
    causeWithAdvice().then(
      (advised) => {
        if (advised !== null && advised !== cause) log.warn('outage', { cause: advised });
      },
      () => {},
    );
  };
  const unavailable = (cause: string) => {
    const isFirst = timer === undefined;
    failed(cause);
    failedRequests += 1;
    // Otherwise `/readyz` could remember for a second that all was well.
    if (isFirst) check();
  };
  /** Checks, and takes a check that is late for a failure; if it still succeeds, that ends the outage. */
  const checkInTime = () => {
    if (isStopped || timer !== undefined || waiting !== undefined) return;
    waiting = setTimeout(failed, ANSWER_WITHIN_MS, SILENT).unref();
    check();
  };
  const noLongerWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const succeeded = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    log.warn('outage ended', {
      seconds: Math.round((performance.now() - begun) / 1_000),
      failedRequests,
    });
    failedRequests = 0;
  };
  return {
    checked: (cause) => {
      noLongerWaiting();
      if (cause === null) succeeded();
      else failed(cause);
    },
    begun: () => {
      const slow = setTimeout(checkInTime, SLOW_MS).unref();
      return () => clearTimeout(slow);
    },
    isOutage: () => timer !== undefined,
    executed: (error) => {
      const code = error?.extensions?.['code'];
      if (error === undefined) succeeded();
      else if (code === UNAVAILABLE) unavailable(error.message);
      else if (code === TIMEOUT) ask('cause');
    },
    stop: () => {
      isStopped = true;
      clearInterval(timer);
      noLongerWaiting();
    },
  };
}
