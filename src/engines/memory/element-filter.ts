import { interviewNames } from '../../model/interviews.ts';
import type { ElementConditions, StringCondition } from '../../model/queries.ts';
import type { InterviewRow } from '../../model/rows.ts';
import { nodeId, rowsAround } from './graph.ts';
import type { ElementFacts, Store } from './store.ts';

/** A test of whether an element meets every given condition. */
export function elementFilter(
  store: Store,
  conditions: ElementConditions,
): (facts: ElementFacts) => boolean {
  const { study, key, label, level, role, linkedToStudy, notLinkedToStudy, interview } = conditions;
  const isNamed = interview == null ? null : namedBy(interview);
  return ({ row, joinedLabels, linkedStudies }) =>
    holds(study, row.studyKey) &&
    holds(key, row.key) &&
    (!label || joinedLabels.some((form) => holds(label, form))) &&
    (!level || level.includes(row.level)) &&
    (!role || (row.role !== null && role.includes(row.role))) &&
    (linkedToStudy == null || linkedStudies.has(linkedToStudy)) &&
    (notLinkedToStudy == null || !linkedStudies.has(notLinkedToStudy)) &&
    (isNamed === null || interviewsOfCode(store, row.key).some(isNamed));
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

const interviewsOfCode = (store: Store, key: string): readonly InterviewRow[] =>
  rowsAround(store.graph, nodeId('Element', key), 'out', 'VOICED_IN', 'Interview');
