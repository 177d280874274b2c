import { distance } from 'fastest-levenshtein';
import { badInput, limitExceeded } from '../errors.ts';
import type { KnowledgeGraph } from '../graph/port.ts';

const NEAREST = 3;

/**
 * Refuses an empty list where a filter is meant: it could only match nothing, and is nearly always
 * a mistake.
 */
export function refuseEmpty(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length === 0) {
    throw badInput(argument, 'the list is empty; leave it out to restrict nothing.');
  }
}

/** Refuses a list above a stated maximum. */
export function refuseMoreThan(limit: number, argument: string, list: readonly unknown[]): void {
  if (list.length > limit) throw limitExceeded(argument, list.length, limit);
}

/** Refuses study keys that do not exist, and names the nearest that do. */
export async function refuseUnknownStudies(
  graph: KnowledgeGraph,
  argument: string,
  keys: readonly (string | null | undefined)[] | null | undefined,
): Promise<void> {
  const asked = (keys ?? []).filter((key) => key != null);
  if (asked.length === 0) return;
  const known = await graph.studyKeys();
  const unknown = asked.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw badInput(argument, `there is no study "${unknown}".`, nearest(unknown, known));
  }
}

/** The existing keys that need the fewest edits. */
function nearest(key: string, known: readonly string[]): readonly string[] {
  const probe = key.slice(0, 100).toLowerCase();
  return [...known].sort((a, b) => distance(probe, a) - distance(probe, b)).slice(0, NEAREST);
}
