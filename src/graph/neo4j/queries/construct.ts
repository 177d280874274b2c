import { sortedBy, sortOfLink } from '../../order.ts';
import type { ConstructQuery, KnowledgeGraph, Page } from '../../port.ts';
import type { AbsenceRow, ConstructRow, LinkRow } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import { absenceRow, constructRow, elementRow, linkRow } from '../rows.ts';
import { statement } from '../statement.ts';
import { inKeyOrder, ownedRows, ownedStatement } from './owned.ts';
import { type PageOrder, pageParameters, pageStatement, pagesOf } from './page.ts';

/** What follows from the members of `x`: rule 8. */
export const COMPUTED = `
  WITH *, COLLECT { MATCH (x)-[:EXPRESSED_BY]->(m:Element) RETURN DISTINCT m.studyKey AS study ORDER BY study } AS studyKeys,
    EXISTS {
      (x)-[:EXPRESSED_BY]->(:Element)-[link:ALIGNS_WITH]->(:Element)<-[:EXPRESSED_BY]-(x)
      WHERE link.translation = 'REFUTATIONAL' AND link.status <> 'REJECTED'
    } AS isContested
  WITH *, CASE WHEN size(studyKeys) <= 1 THEN 'UNIQUE'
    WHEN size(studyKeys) = COUNT { (:Study) } THEN 'SHARED_BY_ALL' ELSE 'SHARED_BY_SOME' END AS overlap`;
const CARRIED = ['studyKeys', 'isContested', 'overlap'];
export const SOURCES = Object.fromEntries(CARRIED.map((name) => [name, name]));

const BY_KEYS = statement(
  'constructs',
  `MATCH (x:Construct) WHERE x.key IN $keys ${COMPUTED}`,
  constructRow,
  'x',
  SOURCES,
);
const OF_ELEMENTS = ownedStatement(
  'constructsOf',
  `MATCH (:Element {key: of})<-[:EXPRESSED_BY]-(x:Construct) ${COMPUTED}`,
  constructRow,
  SOURCES,
);
const MEMBERS = ownedStatement(
  'members',
  'MATCH (:Construct {key: of})-[:EXPRESSED_BY]->(x:Element)',
  elementRow,
);
const LINKS_WITHIN = ownedStatement(
  'linksWithin',
  'MATCH (c:Construct {key: of})-[:EXPRESSED_BY]->(:Element)-[x:ALIGNS_WITH]->(:Element)<-[:EXPRESSED_BY]-(c)',
  linkRow,
);
const ABSENCES = statement(
  'absences',
  'MATCH (x:AbsenceAssertion) WHERE x.key IN $keys',
  absenceRow,
  'x',
);
const ABSENCES_OF = ownedStatement(
  'absencesOf',
  'MATCH (:Element {key: of})<-[:OF]-(x:AbsenceAssertion)',
  absenceRow,
);

const ORDER: PageOrder = { by: ['x.sort'], descending: [false], types: ['string'] };
const pageOf = (match: string) =>
  pageStatement(
    'constructPage',
    `${match} ${COMPUTED}
     WHERE ($overlap IS NULL OR overlap IN $overlap) AND ($isContested IS NULL OR isContested = $isContested)`,
    ORDER,
    constructRow,
    SOURCES,
    CARRIED,
  );
const PAGE = pageOf('MATCH (x:Construct)');
/** Begins with the members in the studies, whose index is sought: what all other constructs say is never computed. */
const PAGE_OF_STUDIES = pageOf(
  'UNWIND $studies AS study MATCH (x:Construct)-[:EXPRESSED_BY {studyKey: study}]->() WITH DISTINCT x',
);

async function constructPage(ask: Asker, query: ConstructQuery): Promise<Page<ConstructRow>> {
  const { overlap = null, studies = null, isContested = null, slice } = query;
  const given = { overlap, studies, isContested, scopes: [null] };
  const cells = await ask.many(studies === null ? PAGE : PAGE_OF_STUDIES, {
    ...given,
    ...pageParameters(slice, studies ?? []),
  });
  const [page] = pagesOf(cells, 1, studies ?? []);
  if (page === undefined) throw new Error('A page was asked for and none came.');
  return page;
}

type ConstructReads = Pick<
  KnowledgeGraph,
  | 'constructs'
  | 'constructPage'
  | 'constructsOf'
  | 'members'
  | 'linksWithin'
  | 'absences'
  | 'absencesOf'
>;

const sortOfRow = (link: LinkRow): string => sortOfLink(link.subjectKey, link.objectKey);
const sortOfAbsence = (row: AbsenceRow): string => sortOfLink(row.elementKey, row.studyKey);
const same = <Row>(row: Row): Row => row;

export function constructReads(ask: Asker): ConstructReads {
  return {
    constructs: (keys) => ask.many(BY_KEYS, { keys }),
    constructPage: (query) => constructPage(ask, query),
    constructsOf: (owners) => ownedRows(ask, OF_ELEMENTS, owners, inKeyOrder, same),
    members: (owners) => ownedRows(ask, MEMBERS, owners, inKeyOrder, same),
    linksWithin: (owners) =>
      ownedRows(ask, LINKS_WITHIN, owners, (rows) => sortedBy(rows, sortOfRow), same),
    absences: (keys) => ask.many(ABSENCES, { keys }),
    absencesOf: (owners) =>
      ownedRows(ask, ABSENCES_OF, owners, (rows) => sortedBy(rows, sortOfAbsence), same),
  };
}
