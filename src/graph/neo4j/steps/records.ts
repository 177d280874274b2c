import { countCheckRow, noteRow, participantRow, placed, recommendationRow } from '../recorded.ts';
import { inKeyOrder, inOrder, inPlace, rowOf, same, step } from './step.ts';

/** To what is recorded of a study, and noted on what it holds. */
export const RECORDS = {
  participants: step({
    from: ['Study'],
    match: 'MATCH (o)<-[:TOOK_PART_IN]-(x:Participant)',
    codec: participantRow,
    sorted: inOrder,
    resultOf: same,
  }),
  countChecks: step({
    from: ['Study'],
    match: 'MATCH (o)<-[:COUNTED_IN]-(x:CountCheck)',
    codec: placed(countCheckRow),
    sorted: inPlace,
    resultOf: rowOf,
  }),
  notesOf: step({
    from: ['Study', 'Element'],
    match: 'MATCH (o)<-[:NOTED_ON|ABOUT]-(x:SourceNote)',
    codec: noteRow,
    sorted: inKeyOrder,
    resultOf: same,
  }),
  recommendationsOf: step({
    from: ['Study'],
    match: 'MATCH (o)<-[:ADVISED_BY]-(x:Recommendation)',
    codec: recommendationRow,
    sorted: inKeyOrder,
    resultOf: same,
  }),
} as const;
