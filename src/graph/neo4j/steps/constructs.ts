import { sortedBy, sortOfLink } from '../../order.ts';
import type { AbsenceRow, LinkRow } from '../../rows.ts';
import { absenceRow, constructRow, linkRow } from '../rows.ts';
import { inKeyOrder, same, step } from './step.ts';

/** What follows from the members of `x`, a construct: rule 8. */
export const COMPUTED = `
  WITH *, COLLECT { MATCH (x)-[:EXPRESSED_BY]->(m:Element) RETURN DISTINCT m.studyKey AS study ORDER BY study } AS studyKeys,
    EXISTS {
      (x)-[:EXPRESSED_BY]->(:Element)-[link:ALIGNS_WITH]->(:Element)<-[:EXPRESSED_BY]-(x)
      WHERE link.translation = 'REFUTATIONAL' AND link.status <> 'REJECTED'
    } AS isContested
  WITH *, CASE WHEN size(studyKeys) <= 1 THEN 'UNIQUE'
    WHEN size(studyKeys) = COUNT { (:Study) } THEN 'SHARED_BY_ALL' ELSE 'SHARED_BY_SOME' END AS overlap`;
export const CARRIED = ['studyKeys', 'isContested', 'overlap'] as const;
export const SOURCES = Object.fromEntries(CARRIED.map((name) => [name, name]));

/** To constructs, what joins their members, and what studies lack. */
export const CONSTRUCTS = {
  constructsOf: step({
    from: ['Element'],
    match: `MATCH (o)<-[:EXPRESSED_BY]-(x:Construct) ${COMPUTED}`,
    codec: constructRow,
    sources: SOURCES,
    sorted: inKeyOrder,
    resultOf: same,
  }),
  linksWithin: step({
    from: ['Construct'],
    match: 'MATCH (o)-[:EXPRESSED_BY]->(:Element)-[x:ALIGNS_WITH]->(:Element)<-[:EXPRESSED_BY]-(o)',
    codec: linkRow,
    sorted: (rows: readonly LinkRow[]) =>
      sortedBy(rows, ({ subjectKey, objectKey }) => sortOfLink(subjectKey, objectKey)),
    resultOf: same,
  }),
  absencesOf: step({
    from: ['Element'],
    match: 'MATCH (o)<-[:OF]-(x:AbsenceAssertion)',
    codec: absenceRow,
    sorted: (rows: readonly AbsenceRow[]) =>
      sortedBy(rows, ({ elementKey, studyKey }) => sortOfLink(elementKey, studyKey)),
    resultOf: same,
  }),
} as const;
