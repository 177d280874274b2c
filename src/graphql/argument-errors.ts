import { distance } from 'fastest-levenshtein';
import { badUserInput, limitExceeded } from '../errors.ts';
import type { Loaders } from './loaders.ts';

const MAX_NEAREST = 3;

/**
 * Refuses an empty list where a filter is meant: it could only match nothing, and is nearly always
 * a mistake.
 */
export function refuseEmpty(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length === 0) {
    throw badUserInput(argument, 'the list is empty; leave it out to restrict nothing.');
  }
}

/** Refuses a list above a stated maximum. */
export function refuseMoreThan(limit: number, argument: string, list: readonly unknown[]): void {
  if (list.length > limit) throw limitExceeded(argument, list.length, limit);
}

/**
 * Refuses the first study that an argument names and the page did not know, with the nearest that exist. The page
 * tells it, so that a good request costs no look-up of its own.
 */
export async function refuseUnknownStudies(
  load: Loaders,
  argument: string,
  asked: readonly (string | null | undefined)[] | null | undefined,
  { unknownStudies }: { readonly unknownStudies: readonly string[] },
): Promise<void> {
  const unknown = asked?.find((key) => key != null && unknownStudies.includes(key));
  if (unknown == null) return;
  const known = await load.studyKeys();
  throw badUserInput(argument, `there is no study "${unknown}".`, nearest(unknown, known));
}

/** The existing keys that need the fewest edits. */
function nearest(key: string, known: readonly string[]): readonly string[] {
  const probe = key.slice(0, 100).toLowerCase();
  return [...known].sort((a, b) => distance(probe, a) - distance(probe, b)).slice(0, MAX_NEAREST);
}
