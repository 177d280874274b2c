import type { KnowledgeGraph } from '../../port.ts';
import type { InterviewLabelsRow } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import {
  elementRow,
  evidenceRow,
  interviewLabelsRow,
  interviewRow,
  type Placed,
  placed,
  theoryRow,
} from '../rows.ts';
import { statement } from '../statement.ts';
import { inKeyOrder, inOrder, inPlace, ownedRows, ownedStatement } from './owned.ts';

const BY_KEYS = statement(
  'interviews',
  'MATCH (x:Interview) WHERE x.key IN $keys',
  interviewRow,
  'x',
);
const INTERVIEWS_OF = ownedStatement(
  'interviewsOf',
  `CALL (of) {
    MATCH (:Study {key: of})<-[:HELD_FOR]-(x:Interview) RETURN x
    UNION ALL
    MATCH (:Element {key: of})-[:VOICED_IN]->(x:Interview) RETURN x
  }`,
  interviewRow,
);
const CODES_OF = ownedStatement(
  'codesOf',
  'MATCH (:Interview {key: of})<-[:VOICED_IN]-(x:Element)',
  elementRow,
);
const LABELS_VOICED = ownedStatement(
  'labelsVoiced',
  `MATCH (:Study {key: of})<-[:HELD_FOR]-(x:Interview)
   WITH of, x, COLLECT { MATCH (x)<-[:VOICED_IN]-(code:Element) RETURN DISTINCT code.printedLabel } AS labels`,
  placed(interviewLabelsRow),
  { place: 'x.order', interviewKey: 'x.key', labels: 'labels' },
);
const EVIDENCE_OF = ownedStatement(
  'evidenceOf',
  'MATCH (:Element {key: of})<-[:EVIDENCE_FOR]-(x:Evidence)',
  placed(evidenceRow),
);
const THEORY = ownedStatement(
  'theory',
  'MATCH ()-[x:THEORY {studyKey: of}]->()',
  placed(theoryRow),
);

type EvidenceReads = Pick<
  KnowledgeGraph,
  'interviews' | 'interviewsOf' | 'codesOf' | 'labelsVoiced' | 'evidenceOf' | 'theory'
>;

const same = <Row>(row: Row): Row => row;
const rowOf = <Row>({ row }: Placed<Row>): Row => row;

export function evidenceReads(ask: Asker): EvidenceReads {
  return {
    interviews: (keys) => ask.many(BY_KEYS, { keys }),
    interviewsOf: (owners) => ownedRows(ask, INTERVIEWS_OF, owners, inOrder, same),
    codesOf: (owners) => ownedRows(ask, CODES_OF, owners, inKeyOrder, same),
    labelsVoiced: (owners) =>
      ownedRows<Placed<InterviewLabelsRow>, InterviewLabelsRow>(
        ask,
        LABELS_VOICED,
        owners,
        inPlace,
        rowOf,
      ),
    evidenceOf: (owners) => ownedRows(ask, EVIDENCE_OF, owners, inPlace, rowOf),
    theory: (owners) => ownedRows(ask, THEORY, owners, inPlace, rowOf),
  };
}
