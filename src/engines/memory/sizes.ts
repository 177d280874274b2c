import type { ComparedStudy, SizeRow } from '../../model/comparison.ts';
import { compare } from '../../model/order.ts';
import type { StudyRow } from '../../model/rows.ts';
import { descendantsOf } from './elements.ts';
import { type Graph, nodeId, rowAt, rowsAround } from './graph.ts';
import type { Store } from './store.ts';

export function comparedStudy({ graph, factsOfStudy }: Store, row: StudyRow): ComparedStudy {
  const facts = factsOfStudy.get(row.key) ?? [];
  const interviews = rowsAround(graph, nodeId('Study', row.key), 'in', 'HELD_FOR', 'Interview');
  return {
    ...row,
    elementCount: facts.length,
    hasCodes: facts.some(({ row: { level } }) => level === 'CODE'),
    hasVoicedCodes: interviews.some(
      ({ key }) =>
        rowsAround(graph, nodeId('Interview', key), 'in', 'VOICED_IN', 'Element').length > 0,
    ),
  };
}

export function sizeOf(graph: Graph, key: string): SizeRow {
  const own = rowAt(graph, 'Element', key);
  const within = [...(own ? [own] : []), ...descendantsOf(graph, key)];
  const voices = within.flatMap((row) =>
    rowsAround(graph, nodeId('Element', row.key), 'out', 'VOICED_IN', 'Interview'),
  );
  return {
    key,
    elementCount: within.length,
    codeCount: within.filter(({ level }) => level === 'CODE').length,
    interviewKeys: [...new Set(voices.map((interview) => interview.key))].sort(compare),
  };
}
