import { byKey } from '../order.ts';
import { foldedJoined } from '../persian.ts';
import type { KnowledgeGraph } from '../port.ts';
import type { InterviewRow } from '../rows.ts';
import { eachOf } from './elements.ts';
import { nodeId, rowAt, rowsAround } from './graph.ts';
import { groupBy, type Store } from './store.ts';

export type EvidenceReads = Pick<
  KnowledgeGraph,
  'interviews' | 'interviewsOf' | 'codesOf' | 'labelsVoiced' | 'evidenceOf' | 'theory'
>;

export function evidenceReads({ graph, dataset }: Store): EvidenceReads {
  const evidence = groupBy(dataset.evidence, (row) => row.elementKey);
  const theory = groupBy(dataset.theory, (row) => row.studyKey);
  const heldFor = (study: string): InterviewRow[] =>
    rowsAround(graph, nodeId('Study', study), 'in', 'HELD_FOR', 'Interview').sort(byOrder);
  const voicing = (code: string): InterviewRow[] =>
    rowsAround(graph, nodeId('Element', code), 'out', 'VOICED_IN', 'Interview').sort(byOrder);
  const codesOf = (interview: string) =>
    rowsAround(graph, nodeId('Interview', interview), 'in', 'VOICED_IN', 'Element').sort(byKey);
  return {
    interviews: async (keys) => keys.flatMap((key) => rowAt(graph, 'Interview', key) ?? []),
    interviewsOf: async (owners) => eachOf(owners, (key) => [...heldFor(key), ...voicing(key)]),
    codesOf: async (interviews) => eachOf(interviews, codesOf),
    labelsVoiced: async (studies) =>
      eachOf(studies, (study) =>
        heldFor(study).map(({ key }) => ({
          interviewKey: key,
          labels: [
            ...new Set(
              codesOf(key).flatMap(({ labelForms }) =>
                labelForms
                  .filter((form) => form.origin === 'PRINTED' && form.language === 'fa')
                  .map((form) => foldedJoined(form.value)),
              ),
            ),
          ],
        })),
      ),
    evidenceOf: async (elements) => eachOf(elements, (key) => evidence.get(key) ?? []),
    theory: async (studies) => eachOf(studies, (key) => theory.get(key) ?? []),
  };
}

const byOrder = (a: InterviewRow, b: InterviewRow): number => a.order - b.order;
