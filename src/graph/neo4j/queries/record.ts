import type { KnowledgeGraph } from '../../port.ts';
import { readByKey } from '../along.ts';
import type { Asker } from '../ask.ts';
import { noteRow, recommendationRow } from '../recorded.ts';
import { interviewRow } from '../rows.ts';
import { statement } from '../statement.ts';

const INTERVIEWS = statement(
  'interviews',
  'MATCH (x:Interview) WHERE x.key IN $keys',
  interviewRow,
);
const NOTES = statement('notes', 'MATCH (x:SourceNote) WHERE x.key IN $keys', noteRow);
const RECOMMENDATIONS = statement(
  'recommendations',
  'MATCH (x:Recommendation) WHERE x.key IN $keys',
  recommendationRow,
);

export function recordReads(
  ask: Asker,
): Pick<KnowledgeGraph, 'interviews' | 'notes' | 'recommendations'> {
  return {
    interviews: (keys) => readByKey(ask, INTERVIEWS, keys),
    notes: (keys) => ask.many(NOTES, { keys }),
    recommendations: (keys) => ask.many(RECOMMENDATIONS, { keys }),
  };
}
