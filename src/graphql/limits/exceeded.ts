import { GraphFault } from '../../errors.ts';
import { LIMITS, type LimitName } from './limits.ts';

/** What is told of a request that asks too much: which limit, how much it asks, how much it may, what to do. */
export function exceeded(limit: LimitName, value: number): GraphFault {
  const { maximum, counts, advice } = LIMITS[limit];
  const told = Math.min(value, Number.MAX_SAFE_INTEGER);
  return new GraphFault(
    'LIMIT_EXCEEDED',
    `The limit of ${limit} is ${maximum} and this asks for ${told} (${counts}): ${advice}.`,
    { limit, value: told, maximum },
  );
}

/** Whether a count is more than its limit lets through; what is no number is. */
export const isExceeded = (limit: LimitName, value: number): boolean =>
  !(value <= LIMITS[limit].maximum);
