import { limitExceeded } from '../errors.ts';
import { MAX_COMPARED_STUDIES } from '../model/comparison.ts';
import type { GraphReader } from '../model/port.ts';

/** The studies that a question is about: all of them where it names none. More than 20 are LIMIT_EXCEEDED. */
export async function comparedStudyKeys(
  graph: GraphReader,
  keys: readonly string[] | null,
): Promise<readonly string[]> {
  const asked = keys ?? (await graph.studyKeys());
  if (asked.length > MAX_COMPARED_STUDIES)
    throw limitExceeded('studies', asked.length, MAX_COMPARED_STUDIES);
  return asked;
}
