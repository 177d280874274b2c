import { evidenceRow, interviewLabelsRow, placed } from '../recorded.ts';
import { interviewRow, theoryRow } from '../rows.ts';
import { inOrder, inPlace, rowOf, same, step } from './step.ts';

/** To interviews, what they voiced, and what else the papers' models rest on. */
export const EVIDENCE = {
  interviewsOf: step({
    from: ['Element', 'Study'],
    // Codes are voiced in them, and they are held for studies.
    match: 'MATCH (o)-[:VOICED_IN|HELD_FOR]-(x:Interview)',
    codec: interviewRow,
    sorted: inOrder,
    resultOf: same,
  }),
  labelsVoiced: step({
    from: ['Study'],
    match: `MATCH (o)<-[:HELD_FOR]-(x:Interview)
      WITH o, x, COLLECT { MATCH (x)<-[:VOICED_IN]-(code:Element) RETURN DISTINCT code.printedLabel } AS labels`,
    codec: placed(interviewLabelsRow),
    sources: { place: 'x.order', interviewKey: 'x.key', labels: 'labels' },
    sorted: inPlace,
    resultOf: rowOf,
  }),
  evidenceOf: step({
    from: ['Element'],
    match: 'MATCH (o)<-[:EVIDENCE_FOR]-(x:Evidence)',
    codec: placed(evidenceRow),
    sorted: inPlace,
    resultOf: rowOf,
  }),
  theory: step({
    from: ['Study'],
    match: 'MATCH ()-[x:THEORY {studyKey: o.key}]->()',
    codec: placed(theoryRow),
    sorted: inPlace,
    resultOf: rowOf,
  }),
} as const;
