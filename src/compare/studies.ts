import { limitExceeded } from '../errors.ts';
import type { KnowledgeGraph } from '../graph/port.ts';

/** The most studies that one question may name, or take together where it names none. */
export const MOST_STUDIES = 20;

/** The studies that a question is about: all of them where it names none. More than 20 are LIMIT_EXCEEDED. */
export async function studiesAsked(
  graph: KnowledgeGraph,
  keys: readonly string[] | null,
): Promise<readonly string[]> {
  const asked = keys ?? (await graph.studyKeys());
  if (asked.length > MOST_STUDIES) throw limitExceeded('studies', asked.length, MOST_STUDIES);
  return asked;
}
