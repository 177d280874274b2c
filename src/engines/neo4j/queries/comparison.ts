import type { UnlinkedQuery } from '../../../model/comparison.ts';
import {
  type Comparison,
  type ComparisonQuery,
  MAX_COMPARED_STUDIES,
} from '../../../model/comparison.ts';
import { memoize } from '../../../model/memoize.ts';
import {
  byInterview,
  sortedBy,
  sortOfAbsence,
  sortOfKey,
  sortOfLink,
} from '../../../model/order.ts';
import type { Page } from '../../../model/queries.ts';
import type { ElementRow } from '../../../model/rows.ts';
import { elementRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { listsOf, partsStatement } from '../statement.ts';
import { strictLink } from './active-link.ts';
import { activeLinks, comparisonParts, type WantedParts } from './comparison-parts.ts';
import { IS_LEAF } from './element.ts';
import { BY_SORT, pageOf, pageStatement } from './page.ts';

/** Finds which of the requested studies exist; if they are too many, none is compared. */
const preambleOf = (match: string): string => `
  CALL () { ${match} RETURN collect(s.key) AS keys }
  WITH *, size(keys) AS found, CASE WHEN size(keys) > ${MAX_COMPARED_STUDIES} THEN [] ELSE keys END AS compared`;
const PREAMBLES = {
  all: preambleOf('MATCH (s:Study)'),
  named: preambleOf('MATCH (s:Study) WHERE s.key IN $studies'),
} as const;

/** One statement for each set of parts, cached. */
const statementFor = memoize(
  (which: keyof typeof PREAMBLES, wanted: WantedParts) =>
    [which, ...Object.values(wanted)].join(' '),
  (which, wanted) => {
    const parts = comparisonParts(wanted);
    const preamble = `${PREAMBLES[which]} ${activeLinks(wanted)}`;
    const imports = ['found', 'compared', 'active'];
    return { parts, statement: partsStatement('comparison', preamble, imports, parts) };
  },
);

function statementOf({ studies, includeDerived: derived, parts }: ComparisonQuery) {
  const { predicates, ...others } = parts;
  const links = predicates.length > 0 || others.constructs;
  return statementFor(studies === null ? 'all' : 'named', { ...others, derived, links });
}

export async function compareStudies(
  runner: QueryRunner,
  query: ComparisonQuery,
): Promise<Comparison> {
  const { parts, statement } = statementOf(query);
  const lists = await runner.all(statement, {
    studies: query.studies,
    minConfidence: query.minConfidence,
    predicates: query.parts.predicates,
  });
  const found = listsOf(parts, lists);
  const { studies, links, disputes, elements, sizes, interviews } = found;
  const { constructs, absences, contrasts } = found;
  const byKey = <Row extends { readonly key: string }>(list: readonly Row[] = []): Row[] =>
    sortedBy(list, ({ key }) => sortOfKey(key));
  const byEnds = <Row extends { readonly subjectKey: string; readonly objectKey: string }>(
    list: readonly Row[] = [],
  ): Row[] => sortedBy(list, (row) => sortOfLink(row.subjectKey, row.objectKey));
  return {
    found: found.found[0]?.found ?? 0,
    studies: byKey(studies),
    links: byEnds(links),
    disputes: byEnds(disputes),
    elements: byKey(elements),
    sizes: byKey(sizes).map((row) => ({ ...row, interviewKeys: row.interviewKeys.toSorted() })),
    interviews: [...(interviews ?? [])].sort(byInterview),
    constructs: byKey(constructs).map((row) => ({
      ...row,
      memberKeys: sortedBy(row.memberKeys, sortOfKey),
    })),
    absences: sortedBy(absences ?? [], sortOfAbsence),
    contrasts: byKey(contrasts),
  };
}

const linkedBy = (types: string): string => `EXISTS {
  (x)-[link:${types}]-(other:Element) WHERE other.studyKey IN $others AND ${strictLink()}
}`;
const unlinkedStatement = (types: string) =>
  pageStatement(
    'unlinkedPage',
    `MATCH (x:Element) WHERE x.studyKey = scope AND ($levels IS NULL OR x.level IN $levels)
       AND ($isLeaf IS NULL OR ${IS_LEAF} = $isLeaf)
       AND NOT ${linkedBy(types)}`,
    BY_SORT,
    elementRow,
  );
const UNLINKED = {
  recorded: unlinkedStatement('ALIGNS_WITH'),
  withDerived: unlinkedStatement('ALIGNS_WITH|ALIGNS_BY_CHAIN'),
} as const;

export function unlinkedPage(runner: QueryRunner, query: UnlinkedQuery): Promise<Page<ElementRow>> {
  const { study, includeDerived, slice, ...parameters } = query;
  const statements = includeDerived ? UNLINKED.withDerived : UNLINKED.recorded;
  return pageOf(runner, statements, slice, parameters, { scope: study });
}
