import { byInterview } from '../../../model/order.ts';
import { interviewRow, theoryRow } from '../codecs/rows.ts';
import { evidenceRow, interviewLabelsRow, numbered } from '../codecs/stored.ts';
import { inOrder, numberedRelation, relation } from './relation.ts';

/** Relations to interviews, to what they voiced, and to other evidence of the models. */
export const EVIDENCE_RELATIONS = {
  interviews: relation({
    // The owner is a study (`HELD_FOR`) or an element.
    match: `CALL (o) {
      MATCH (o)<-[:HELD_FOR]-(x:Interview) RETURN x
      UNION ALL
      WITH o WHERE o:Element
      MATCH (o)<-[:PART_OF*0..4]-(:Element)-[:VOICED_IN]->(x:Interview) RETURN DISTINCT x
    }`,
    codec: interviewRow,
    sorted: inOrder,
  }),
  memberInterviews: relation({
    match: `MATCH (o)-[:EXPRESSED_BY]->(member:Element) WHERE $studies IS NULL OR member.studyKey IN $studies
      MATCH (member)<-[:PART_OF*0..4]-(:Element)-[:VOICED_IN]->(x:Interview) WITH DISTINCT o, x`,
    codec: interviewRow,
    sorted: (rows) => [...rows].sort(byInterview),
  }),
  voicedLabels: numberedRelation({
    match: `MATCH (o)<-[:HELD_FOR]-(x:Interview)
      WITH o, x, COLLECT { MATCH (x)<-[:VOICED_IN]-(code:Element) RETURN DISTINCT code.printedLabel } AS labels`,
    codec: numbered(interviewLabelsRow),
    sources: { place: 'x.order', interviewKey: 'x.key', labels: 'labels' },
  }),
  evidence: numberedRelation({
    match: 'MATCH (o)<-[:EVIDENCE_FOR]-(x:Evidence)',
    codec: numbered(evidenceRow),
  }),
  theory: numberedRelation({
    match: 'MATCH ()-[x:THEORY {studyKey: o.key}]->()',
    codec: numbered(theoryRow),
  }),
} as const;
