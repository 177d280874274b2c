import type { GraphqlService } from '../graphql/service.ts';

/** Whether queries can be executed now. */
export interface Readiness {
  /** Null when they can, else the reason in one sentence; from the last second, if it is known. */
  cause(): Promise<string | null>;
  /** The same, of this moment. */
  check(): Promise<string | null>;
  /** Resolves when no check is running; one that is would keep the database's driver from closing. */
  idle(): Promise<void>;
}

/**
 * Milliseconds for which an answer is used again: 100 connections that poll without a pause reduce the queries beside
 * them from 876 to 7 a second.
 */
const MAX_AGE_MS = 1_000;

/** Remembers each answer for a second; requests at the same time share one check. `onCheck` is called after each. */
export function createReadiness(
  service: GraphqlService,
  onCheck: (cause: string | null) => void,
): Readiness {
  let cause: string | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<string | null> | undefined;
  const checkOnce = async () => {
    try {
      cause = await service.whyNotReady();
      checkedAt = performance.now();
      onCheck(cause);
      return cause;
    } finally {
      checking = undefined;
    }
  };
  const check = () => {
    checking ??= checkOnce();
    return checking;
  };
  return {
    check,
    idle: async () => {
      await checking?.catch(() => {});
    },
    cause: async () => {
      const isKnown = checking === undefined && performance.now() - checkedAt < MAX_AGE_MS;
      return isKnown ? cause : check();
    },
  };
}
