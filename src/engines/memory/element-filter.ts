import { interviewNames } from '../../model/interviews.ts';
import { isStrictEnough, otherEnd } from '../../model/links.ts';
import type { ElementConditions, LinkedCondition, StringCondition } from '../../model/queries.ts';
import type { InterviewRow } from '../../model/rows.ts';
import { joinedIn } from '../../model/search.ts';
import type { Element } from './element.ts';
import { type Graph, linksAt, rowAt, rowsAround } from './graph.ts';
import type { Store } from './store.ts';

/** A test of whether an element meets every given condition. */
export function elementFilter(
  store: Store,
  conditions: ElementConditions,
): (element: Element) => boolean {
  const { study, key, label, level, role, construct, isLeaf, interview } = conditions;
  const { linked = [], notLinked = [] } = conditions;
  const { graph } = store;
  const isNamed = interview == null ? null : namedBy(interview);
  return (one) =>
    holds(study, one.studyKey) &&
    holds(key, one.key) &&
    (!label || one.folded.some((form) => holds(label, joinedIn(form)))) &&
    (!level || level.includes(one.level)) &&
    (!role || (one.role !== null && role.includes(one.role))) &&
    linked.every((condition) => isLinked(graph, one.key, condition)) &&
    !notLinked.some((condition) => isLinked(graph, one.key, condition)) &&
    (isLeaf == null || isLeafOf(graph, one.key) === isLeaf) &&
    (construct == null ||
      rowsAround(graph, 'Element', one.key, 'in', 'EXPRESSED_BY', 'Construct').some(
        ({ key: found }) => found === construct,
      )) &&
    (isNamed === null ||
      rowsAround(graph, 'Element', one.key, 'out', 'VOICED_IN', 'Interview').some(isNamed));
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
