import { sortedBy, sortOfAbsence, sortOfKey, sortOfLink } from '../../../model/order.ts';
import { absenceRow, constructRow, contrastRow, contrastSideRow, linkRow } from '../codecs/rows.ts';
import { inKeyOrder, relation } from './relation.ts';

/** Computes the values of a construct `x` from its members and contrasts: rules 8 and 22. */
export const COMPUTED = `
  WITH *, COLLECT { MATCH (x)-[:EXPRESSED_BY]->(m:Element) RETURN DISTINCT m.studyKey AS study ORDER BY study } AS studyKeys,
    EXISTS {
      (x)-[:EXPRESSED_BY]->(:Element)-[link:ALIGNS_WITH]->(:Element)<-[:EXPRESSED_BY]-(x)
      WHERE link.translation = 'REFUTATIONAL' AND link.status <> 'REJECTED'
    } OR EXISTS {
      (x)<-[:CONTESTS]-(contrast:Contrast) WHERE contrast.status <> 'REJECTED'
    } AS isContested
  WITH *, CASE WHEN size(studyKeys) <= 1 THEN 'UNIQUE'
    WHEN size(studyKeys) = COUNT { (:Study) } THEN 'SHARED_BY_ALL' ELSE 'SHARED_BY_SOME' END AS overlap`;
export const CARRIED = ['studyKeys', 'isContested', 'overlap'] as const;
export const SOURCES = Object.fromEntries(CARRIED.map((name) => [name, name]));

/** Relations to constructs, to the links between their members, to absences and to contrasts. */
export const CONSTRUCT_RELATIONS = {
  constructs: relation({
    match: `MATCH (o)<-[:EXPRESSED_BY]-(x:Construct) ${COMPUTED}`,
    codec: constructRow,
    sources: SOURCES,
    sorted: inKeyOrder,
  }),
  memberLinks: relation({
    match: 'MATCH (o)-[:EXPRESSED_BY]->(:Element)-[x:ALIGNS_WITH]->(:Element)<-[:EXPRESSED_BY]-(o)',
    codec: linkRow,
    sorted: (rows) => sortedBy(rows, (row) => sortOfLink(row.subjectKey, row.objectKey)),
  }),
  absences: relation({
    match: 'MATCH (o)<-[:OF]-(x:AbsenceAssertion)',
    codec: absenceRow,
    sorted: (rows) => sortedBy(rows, sortOfAbsence),
  }),
  contrasts: relation({
    // The owner is an element or a construct.
    match: `CALL (o) {
      MATCH (o)<-[:NAMES]-(:ContrastSide)-[:SIDE_OF]->(x:Contrast) RETURN x
      UNION MATCH (o)<-[:CONTESTS]-(x:Contrast) RETURN x
    }`,
    codec: contrastRow,
    sorted: inKeyOrder,
  }),
  sides: relation({
    match: 'MATCH (o)<-[:SIDE_OF]-(x:ContrastSide)',
    codec: contrastSideRow,
    sorted: (rows) => sortedBy(rows, (row) => sortOfKey(row.studyKey)),
  }),
} as const;
