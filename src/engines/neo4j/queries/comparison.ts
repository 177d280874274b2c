import {
  type ComparedConstruct,
  type ComparedLink,
  type Comparison,
  type ComparisonParts,
  type ComparisonQuery,
  MAX_COMPARED_STUDIES,
  SAME_IDEA,
} from '../../../model/comparison.ts';
import { groupByEach } from '../../../model/group-by.ts';
import { disputesAmong, isActive } from '../../../model/links.ts';
import { memoize } from '../../../model/memoize.ts';
import {
  byInterview,
  sortedBy,
  sortOfAbsence,
  sortOfKey,
  sortOfLink,
} from '../../../model/order.ts';
import { linkedToRoles } from '../../../model/role-links.ts';
import type { QueryRunner } from '../query-runner.ts';
import { inKeyOrder } from '../relations/relation.ts';
import { listsOf, partsStatement } from '../statement.ts';
import { comparedElements } from './compared-elements.ts';
import { comparisonParts, type WantedParts } from './comparison-parts.ts';

/**
 * Finds which of the requested studies exist; if they are too many, none is compared. Keys are given within a map,
 * because the database plans a statement anew for lists of more than 1, 10, 100 and 1,000 items: seconds after a start.
 */
const PREAMBLES = {
  all: `WITH *, COUNT { (:Study) } AS found
    WITH *, CASE WHEN found > ${MAX_COMPARED_STUDIES} THEN [] ELSE COLLECT { MATCH (s:Study) RETURN s.key } END AS compared`,
  named: `WITH *, COLLECT { MATCH (s:Study) WHERE s.key IN $given.studies RETURN s.key } AS keys
    WITH *, size(keys) AS found, CASE WHEN size(keys) > ${MAX_COMPARED_STUDIES} THEN [] ELSE keys END AS compared`,
} as const;

/** One statement for each set of parts, cached. */
const statementFor = memoize(
  (which: keyof typeof PREAMBLES, wanted: WantedParts) =>
    [which, ...Object.values(wanted)].join(' '),
  (which, wanted) => {
    const parts = comparisonParts(wanted);
    const imports = ['found', 'compared'];
    return { parts, statement: partsStatement('comparison', PREAMBLES[which], imports, parts) };
  },
);

/** Two statements: one finds the links and the cells, the other reads the elements by their keys. */
export async function compareStudies(
  runner: QueryRunner,
  { studies: requested, minConfidence, includeDerived, parts }: ComparisonQuery,
): Promise<Comparison> {
  const { roles, constructs: hasConstructs, disputes, contrasts, ends } = parts;
  const predicates = [...new Set([...parts.predicates, ...(roles ? SAME_IDEA : [])])];
  const { parts: lists, statement } = statementFor(requested === null ? 'all' : 'named', {
    links: predicates.length > 0 || hasConstructs,
    derived: includeDerived,
    roles,
    constructs: hasConstructs,
    disputes,
    contrasts,
  });
  const parameters = { given: { studies: requested }, minConfidence, predicates };
  const found = listsOf(lists, await runner.all(statement, parameters));
  const { studies, constructs = [] } = found;
  const followed = (found.links ?? []).filter((link) => isActive(link, minConfidence));
  const links = wantedLinks(followed, constructs, parts);
  const thematic = new Set(
    studies.filter(({ method }) => method === 'THEMATIC_ANALYSIS').map(({ key }) => key),
  );
  const cells = new Set([
    ...(roles ? studies.flatMap(({ dimensionKeys }) => dimensionKeys) : []),
    ...(roles ? linkedToRoles(followed, (study) => thematic.has(study)) : []),
    ...constructs.flatMap(({ memberKeys }) => memberKeys),
  ]);
  const atEnds = ends ? links.flatMap((link) => [link.subjectKey, link.objectKey]) : [];
  const read = await comparedElements(
    runner,
    {
      elements: [...new Set([...cells, ...atEnds])],
      cells: [...cells],
      studies: studies.map(({ key }) => key),
    },
    parts,
  );
  return {
    found: found.found[0]?.found ?? 0,
    studies: inKeyOrder(studies).map(({ dimensionKeys: _, ...row }) => row),
    links: byEnds(links),
    disputes: disputes ? disputesAmong(byEnds(found.links ?? [])) : [],
    elements: inKeyOrder(read.elements),
    sizes: inKeyOrder(read.sizes).map((row) => ({
      ...row,
      interviewKeys: row.interviewKeys.toSorted(),
    })),
    interviews: [...read.interviews].sort(byInterview),
    constructs: inKeyOrder(constructs).map((row) => ({
      ...row,
      memberKeys: sortedBy(row.memberKeys, sortOfKey),
    })),
    absences: sortedBy(found.absences ?? [], sortOfAbsence),
    contrasts: inKeyOrder(found.contrasts ?? []),
  };
}

/** Without links that only lead to an element with a role. */
function wantedLinks(
  followed: readonly ComparedLink[],
  constructs: readonly ComparedConstruct[],
  { predicates }: ComparisonParts,
): readonly ComparedLink[] {
  const constructsOf = groupByEach(constructs, ({ memberKeys }) => memberKeys);
  return followed.filter(
    ({ predicate, subjectKey, objectKey }) =>
      predicates.includes(predicate) ||
      constructsOf.get(subjectKey)?.some(({ memberKeys }) => memberKeys.includes(objectKey)),
  );
}

const byEnds = <Row extends { readonly subjectKey: string; readonly objectKey: string }>(
  list: readonly Row[],
): Row[] => sortedBy(list, (row) => sortOfLink(row.subjectKey, row.objectKey));
