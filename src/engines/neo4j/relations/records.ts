import {
  countCheckRow,
  noteRow,
  numbered,
  participantRow,
  recommendationRow,
} from '../codecs/stored.ts';
import { inKeyOrder, inOrder, numberedRelation, relation } from './relation.ts';

/** Relations to the records of a study, and to notes on its elements. */
export const RECORD_RELATIONS = {
  participants: relation({
    match: 'MATCH (o)<-[:TOOK_PART_IN]-(x:Participant)',
    codec: participantRow,
    sorted: inOrder,
  }),
  countChecks: numberedRelation({
    match: 'MATCH (o)<-[:COUNTED_IN]-(x:CountCheck)',
    codec: numbered(countCheckRow),
  }),
  notes: relation({
    match: 'MATCH (o)<-[:NOTED_ON|ABOUT]-(x:SourceNote)',
    codec: noteRow,
    sorted: inKeyOrder,
  }),
  recommendations: relation({
    match: 'MATCH (o)<-[:ADVISED_BY]-(x:Recommendation)',
    codec: recommendationRow,
    sorted: inKeyOrder,
  }),
} as const;
