/** Limits how much runs at once. What exceeds the limit is refused immediately, never queued. */
export interface ConcurrencyLimit {
  /** The slots that are taken. */
  count(): number;
  isFull(): boolean;
  /** Takes a slot; null when none is free. The returned release function is idempotent. */
  tryAcquire(): (() => void) | null;
}

export function createConcurrencyLimit(limit: number): ConcurrencyLimit {
  let count = 0;
  const isFull = () => count >= limit;
  return {
    count: () => count,
    isFull,
    tryAcquire: () => {
      if (isFull()) return null;
      let isTaken = true;
      count += 1;
      return () => {
        if (isTaken) count -= 1;
        isTaken = false;
      };
    },
  };
}
