import type { InterviewRow } from '../../model/rows.ts';
import { descendantsOf } from './elements.ts';
import { type Graph, nodeId, rowAt, rowsAround } from './graph.ts';

/** The interviews that voiced an element or one below it, each once, in the order of the study. */
export function interviewsVoicing(graph: Graph, element: string): InterviewRow[] {
  const own = rowAt(graph, 'Element', element);
  if (own === undefined) return [];
  const rows = [own, ...descendantsOf(graph, element)].flatMap(({ key }) =>
    rowsAround(graph, nodeId('Element', key), 'out', 'VOICED_IN', 'Interview'),
  );
  return [...new Set(rows)].sort(byOrder);
}

export const interviewsOfStudy = (graph: Graph, study: string): InterviewRow[] =>
  rowsAround(graph, nodeId('Study', study), 'in', 'HELD_FOR', 'Interview').sort(byOrder);

const byOrder = (a: InterviewRow, b: InterviewRow): number => a.order - b.order;
