import type { ConstructQuery, KnowledgeGraph, Page } from '../../port.ts';
import type { ConstructRow } from '../../rows.ts';
import { readByKey } from '../along.ts';
import type { Asker } from '../ask.ts';
import { absenceRow, constructRow } from '../rows.ts';
import { statement } from '../statement.ts';
import { CARRIED, COMPUTED, SOURCES } from '../steps/constructs.ts';
import { type PageOrder, pageOf, pageStatement } from './page.ts';

const BY_KEYS = statement(
  'constructs',
  `MATCH (x:Construct) WHERE x.key IN $keys ${COMPUTED}`,
  constructRow,
  SOURCES,
);
const ABSENCES = statement(
  'absences',
  'MATCH (x:AbsenceAssertion) WHERE x.key IN $keys',
  absenceRow,
);
const ORDER: PageOrder = { by: ['x.sort'], descending: [false], types: ['string'] };
const pageStatementOf = (match: string) =>
  pageStatement(
    'constructPage',
    `${match} ${COMPUTED}
     WHERE ($overlap IS NULL OR overlap IN $overlap) AND ($isContested IS NULL OR isContested = $isContested)`,
    ORDER,
    constructRow,
    SOURCES,
    CARRIED,
  );
const PAGE = pageStatementOf('MATCH (x:Construct)');
/** Begins with the members in the studies, whose index is sought: what all other constructs say is never computed. */
const PAGE_OF_STUDIES = pageStatementOf(
  'UNWIND $studies AS study MATCH (x:Construct)-[:EXPRESSED_BY {studyKey: study}]->() WITH DISTINCT x',
);

function constructPage(ask: Asker, query: ConstructQuery): Promise<Page<ConstructRow>> {
  const { overlap = null, studies = null, isContested = null, slice, expected } = query;
  const statement = studies === null ? PAGE : PAGE_OF_STUDIES;
  const given = { overlap, studies, isContested };
  return pageOf(ask, statement, slice, given, { expected, askedStudies: studies });
}

export function constructReads(
  ask: Asker,
): Pick<KnowledgeGraph, 'constructs' | 'constructPage' | 'absences'> {
  return {
    constructs: (keys, expected) => readByKey(ask, BY_KEYS, keys, expected),
    constructPage: (query) => constructPage(ask, query),
    absences: (keys) => ask.many(ABSENCES, { keys }),
  };
}
