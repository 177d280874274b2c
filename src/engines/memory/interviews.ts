import { byInterview } from '../../model/order.ts';
import type { InterviewRow } from '../../model/rows.ts';
import { descendantsOf } from './elements.ts';
import { type Graph, rowsAround } from './graph.ts';

/** The interviews that voiced any of the elements or one below, each once, by study, in its order. */
export function interviewsVoicing(graph: Graph, elements: readonly string[]): InterviewRow[] {
  const within = elements.flatMap((key) => [
    key,
    ...descendantsOf(graph, key).map((row) => row.key),
  ]);
  const rows = within.flatMap((key) =>
    rowsAround(graph, 'Element', key, 'out', 'VOICED_IN', 'Interview'),
  );
  return [...new Set(rows)].sort(byInterview);
}

export const interviewsOfStudy = (graph: Graph, study: string): InterviewRow[] =>
  rowsAround(graph, 'Study', study, 'in', 'HELD_FOR', 'Interview').sort(byInterview);
