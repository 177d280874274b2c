import type { ComparedStudy, SizeRow } from '../../model/comparison.ts';
import { memoize } from '../../model/memoize.ts';
import { compare } from '../../model/order.ts';
import type { CodeCountRow, StudyRow } from '../../model/rows.ts';
import { descendantsOf } from './elements.ts';
import { type Graph, rowAt, rowsAround } from './graph.ts';
import { interviewsVoicing } from './interviews.ts';
import type { Store } from './store.ts';

export function comparedStudy({ graph, elementsOfStudy }: Store, row: StudyRow): ComparedStudy {
  const elements = elementsOfStudy.get(row.key) ?? [];
  const interviews = rowsAround(graph, 'Study', row.key, 'in', 'HELD_FOR', 'Interview');
  return {
    ...row,
    elementCount: elements.length,
    hasCodes: elements.some(({ level }) => level === 'CODE'),
    hasVoicedCodes: interviews.some(
      ({ key }) => rowsAround(graph, 'Interview', key, 'in', 'VOICED_IN', 'Element').length > 0,
    ),
  };
}

/** The codes of an element and all below it, by the element's key (rule 6). */
export const codeCountsOf = ({ graph, elements, elementsOfStudy }: Store) => {
  const hasCodes = memoize(
    (study: string) => study,
    (study) => (elementsOfStudy.get(study) ?? []).some(({ level }) => level === 'CODE'),
  );
  return (key: string): CodeCountRow | undefined => {
    const own = elements[graph.numbers.Element.get(key) ?? -1];
    return own && { key, codeCount: hasCodes(own.studyKey) ? own.codeCount : null };
  };
};

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
