import { limitExceeded } from '../errors.ts';
import { MAX_COMPARED_STUDIES } from '../model/comparison.ts';
import type { GraphReader } from '../model/port.ts';

/** The studies to compare; null keys mean all. Throws LIMIT_EXCEEDED for more than 20. */
export async function comparedStudyKeys(
  graph: GraphReader,
  keys: readonly string[] | null,
): Promise<readonly string[]> {
  const requested = keys ?? (await graph.studyKeys());
  if (requested.length > MAX_COMPARED_STUDIES)
    throw limitExceeded('studies', requested.length, MAX_COMPARED_STUDIES, 'items');
  return requested;
}
