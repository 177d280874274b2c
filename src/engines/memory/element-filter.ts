import { interviewNames } from '../../model/interviews.ts';
import { isStrictEnough, otherEnd } from '../../model/links.ts';
import type { ElementConditions, LinkedCondition, StringCondition } from '../../model/queries.ts';
import type { InterviewRow } from '../../model/rows.ts';
import { joinedIn } from '../../model/search.ts';
import { type Graph, linksAt, rowAt, rowsAround } from './graph.ts';
import type { ElementFacts, Store } from './store.ts';

/** A test of whether an element meets every given condition. */
export function elementFilter(
  store: Store,
  conditions: ElementConditions,
): (facts: ElementFacts) => boolean {
  const { study, key, label, level, role, construct, isLeaf, interview } = conditions;
  const { linked = [], notLinked = [] } = conditions;
  const { graph } = store;
  const isNamed = interview == null ? null : namedBy(interview);
  return ({ row, folded }) =>
    holds(study, row.studyKey) &&
    holds(key, row.key) &&
    (!label || folded.some((form) => holds(label, joinedIn(form)))) &&
    (!level || level.includes(row.level)) &&
    (!role || (row.role !== null && role.includes(row.role))) &&
    linked.every((one) => isLinked(graph, row.key, one)) &&
    !notLinked.some((one) => isLinked(graph, row.key, one)) &&
    (isLeaf == null || isLeafOf(graph, row.key) === isLeaf) &&
    (construct == null ||
      rowsAround(graph, 'Element', row.key, 'in', 'EXPRESSED_BY', 'Construct').some(
        (one) => one.key === construct,
      )) &&
    (isNamed === null ||
      rowsAround(graph, 'Element', row.key, 'out', 'VOICED_IN', 'Interview').some(isNamed));
}

function holds(condition: StringCondition | null | undefined, value: string): boolean {
  if (!condition) return true;
  return (
    (condition.eq == null || value === condition.eq) &&
    (condition.in == null || condition.in.includes(value)) &&
    (condition.contains == null || value.includes(condition.contains)) &&
    (condition.startsWith == null || value.startsWith(condition.startsWith))
  );
}

function namedBy(text: string): (interview: InterviewRow) => boolean {
  const names = interviewNames(text);
  return ({ letter, key }) =>
    key === names.key || (letter !== null && names.letters.includes(letter));
}

const isLinked = (graph: Graph, key: string, condition: LinkedCondition): boolean =>
  linksAt(graph, key).some(
    (link) =>
      isStrictEnough(link, key, condition) &&
      rowAt(graph, 'Element', otherEnd(link, key))?.studyKey === condition.study,
  );

/** Whether nothing lies below an element. */
export const isLeafOf = (graph: Graph, key: string): boolean =>
  rowsAround(graph, 'Element', key, 'in', 'PART_OF', 'Element').length === 0;
