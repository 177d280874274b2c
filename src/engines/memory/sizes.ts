import type { ComparedStudy, SizeRow } from '../../model/comparison.ts';
import { compare } from '../../model/order.ts';
import type { CodeCountRow, StudyRow } from '../../model/rows.ts';
import { descendantsOf } from './elements.ts';
import { type Graph, rowAt, rowsAround } from './graph.ts';
import { interviewsVoicing } from './interviews.ts';
import type { Store } from './store.ts';

export function comparedStudy({ graph, factsOfStudy }: Store, row: StudyRow): ComparedStudy {
  const facts = factsOfStudy.get(row.key) ?? [];
  const interviews = rowsAround(graph, 'Study', row.key, 'in', 'HELD_FOR', 'Interview');
  return {
    ...row,
    elementCount: facts.length,
    hasCodes: facts.some(({ row: { level } }) => level === 'CODE'),
    hasVoicedCodes: interviews.some(
      ({ key }) => rowsAround(graph, 'Interview', key, 'in', 'VOICED_IN', 'Element').length > 0,
    ),
  };
}

/** The codes of an element and all below it, by the element's key (rule 6). */
export function codeCountsOf({ factsOfStudy }: Store) {
  const rows = new Map<string, CodeCountRow>();
  for (const own of factsOfStudy.values()) {
    const hasCodes = own.some(({ row }) => row.level === 'CODE');
    for (const { row, codeCount } of own) {
      rows.set(row.key, { key: row.key, codeCount: hasCodes ? codeCount : null });
    }
  }
  return (key: string): CodeCountRow | undefined => rows.get(key);
}

export function sizeOf(graph: Graph, key: string): SizeRow {
  const own = rowAt(graph, 'Element', key);
  const within = [...(own ? [own] : []), ...descendantsOf(graph, key)];
  return {
    key,
    elementCount: within.length,
    codeCount: within.filter(({ level }) => level === 'CODE').length,
    interviewKeys: interviewsVoicing(graph, [key])
      .map((interview) => interview.key)
      .sort(compare),
  };
}
