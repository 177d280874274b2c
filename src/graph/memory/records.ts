import { byKey } from '../order.ts';
import type { KnowledgeGraph } from '../port.ts';
import { eachOf } from './elements.ts';
import { groupBy, type Store } from './store.ts';

export type RecordReads = Pick<
  KnowledgeGraph,
  'participants' | 'countChecks' | 'notes' | 'notesOf' | 'recommendations' | 'recommendationsOf'
>;

/** What the paper or its reader says about a study, one record after another. */
export function recordReads({ dataset }: Store): RecordReads {
  const notes = [...dataset.notes].sort(byKey);
  const notesOfStudy = groupBy(notes, (row) => row.studyKey);
  const notesAbout = groupBy(
    notes.flatMap((row) => row.elementKeys.map((elementKey) => ({ elementKey, row }))),
    ({ elementKey }) => elementKey,
  );
  const recommendations = [...dataset.recommendations].sort(byKey);
  const recommendationsOf = groupBy(recommendations, (row) => row.studyKey);
  const participants = groupBy(dataset.participants, (row) => row.studyKey);
  const countChecks = groupBy(dataset.countChecks, (row) => row.studyKey);
  return {
    participants: async (studies) => eachOf(studies, (key) => participants.get(key) ?? []),
    countChecks: async (studies) => eachOf(studies, (key) => countChecks.get(key) ?? []),
    notes: async (keys) => notes.filter((row) => keys.includes(row.key)),
    notesOf: async (owners) =>
      eachOf(owners, (key) => [
        ...(notesOfStudy.get(key) ?? []),
        ...(notesAbout.get(key) ?? []).map(({ row }) => row),
      ]),
    recommendations: async (keys) => recommendations.filter((row) => keys.includes(row.key)),
    recommendationsOf: async (studies) =>
      eachOf(studies, (key) => recommendationsOf.get(key) ?? []),
  };
}
