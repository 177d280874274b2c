import type { KnowledgeGraph } from '../../port.ts';
import type { Asker } from '../ask.ts';
import {
  countCheckRow,
  noteRow,
  type Placed,
  participantRow,
  placed,
  recommendationRow,
} from '../rows.ts';
import { statement } from '../statement.ts';
import { inKeyOrder, inOrder, inPlace, ownedRows, ownedStatement } from './owned.ts';

const NOTES = statement('notes', 'MATCH (x:SourceNote) WHERE x.key IN $keys', noteRow, 'x');
const NOTES_OF = ownedStatement(
  'notesOf',
  `CALL (of) {
    MATCH (:Study {key: of})<-[:NOTED_ON]-(x:SourceNote) RETURN x
    UNION ALL
    MATCH (:Element {key: of})<-[:ABOUT]-(x:SourceNote) RETURN x
  }`,
  noteRow,
);
const RECOMMENDATIONS = statement(
  'recommendations',
  'MATCH (x:Recommendation) WHERE x.key IN $keys',
  recommendationRow,
  'x',
);
const RECOMMENDATIONS_OF = ownedStatement(
  'recommendationsOf',
  'MATCH (:Study {key: of})<-[:ADVISED_BY]-(x:Recommendation)',
  recommendationRow,
);
const PARTICIPANTS = ownedStatement(
  'participants',
  'MATCH (:Study {key: of})<-[:TOOK_PART_IN]-(x:Participant)',
  participantRow,
);
const COUNT_CHECKS = ownedStatement(
  'countChecks',
  'MATCH (:Study {key: of})<-[:COUNTED_IN]-(x:CountCheck)',
  placed(countCheckRow),
);

type RecordReads = Pick<
  KnowledgeGraph,
  'participants' | 'countChecks' | 'notes' | 'notesOf' | 'recommendations' | 'recommendationsOf'
>;

const same = <Row>(row: Row): Row => row;
const rowOf = <Row>({ row }: Placed<Row>): Row => row;

export function recordReads(ask: Asker): RecordReads {
  return {
    participants: (owners) => ownedRows(ask, PARTICIPANTS, owners, inOrder, same),
    countChecks: (owners) => ownedRows(ask, COUNT_CHECKS, owners, inPlace, rowOf),
    notes: (keys) => ask.many(NOTES, { keys }),
    notesOf: (owners) => ownedRows(ask, NOTES_OF, owners, inKeyOrder, same),
    recommendations: (keys) => ask.many(RECOMMENDATIONS, { keys }),
    recommendationsOf: (owners) => ownedRows(ask, RECOMMENDATIONS_OF, owners, inKeyOrder, same),
  };
}
