import { type Comparison, type ComparisonQuery, MOST_COMPARED } from '../../comparison.ts';
import { sortedBy, sortOfKey, sortOfLink } from '../../order.ts';
import type { KnowledgeGraph, Page, UnlinkedQuery } from '../../port.ts';
import type { ElementRow } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import { keptBy } from '../kept.ts';
import { listsOf, partsStatement } from '../parts.ts';
import { elementRow } from '../rows.ts';
import { activeFrom, bestChains } from './chain.ts';
import { activeLinks, comparisonParts, type Wanted } from './comparison-parts.ts';
import { pageOf, pageStatement } from './page.ts';

/** Which of the asked studies exist; of too many none is compared. */
const leadOf = (match: string): string => `
  CALL () { ${match} RETURN collect(s.key) AS keys }
  WITH *, size(keys) AS found, CASE WHEN size(keys) > ${MOST_COMPARED} THEN [] ELSE keys END AS compared`;
const LEADS = {
  all: leadOf('MATCH (s:Study)'),
  named: leadOf('MATCH (s:Study) WHERE s.key IN $studies'),
} as const;

/** One statement for each set of parts. */
const statementFor = keptBy(
  (which: keyof typeof LEADS, wanted: Wanted) => [which, ...Object.values(wanted)].join(' '),
  (which, wanted) => {
    const parts = comparisonParts(wanted);
    const lead = `${LEADS[which]} ${activeLinks(wanted)}`;
    const over = ['found', 'compared', 'active'];
    return { parts, statement: partsStatement('comparison', lead, over, parts) };
  },
);

function askedFor({ studies, includeDerived: derived, parts }: ComparisonQuery) {
  const { predicates, ...others } = parts;
  const links = predicates.length > 0 || others.constructs;
  return statementFor(studies === null ? 'all' : 'named', { ...others, derived, links });
}

async function comparison(ask: Asker, query: ComparisonQuery): Promise<Comparison> {
  const { parts, statement } = askedFor(query);
  const lists = await ask.all(statement, {
    studies: query.studies,
    minConfidence: query.minConfidence,
    predicates: query.parts.predicates,
  });
  const { found, studies, links, disputes, elements, sizes, constructs, absences } = listsOf(
    parts,
    lists,
  );
  const byKey = <Row extends { readonly key: string }>(list: readonly Row[] = []): Row[] =>
    sortedBy(list, ({ key }) => sortOfKey(key));
  const byEnds = <Row extends { readonly subjectKey: string; readonly objectKey: string }>(
    list: readonly Row[] = [],
  ): Row[] => sortedBy(list, (row) => sortOfLink(row.subjectKey, row.objectKey));
  return {
    found: found[0]?.found ?? 0,
    studies: byKey(studies),
    links: byEnds(links),
    disputes: byEnds(disputes),
    elements: byKey(elements),
    sizes: byKey(sizes).map((row) => ({ ...row, interviewKeys: row.interviewKeys.toSorted() })),
    constructs: byKey(constructs).map((row) => ({
      ...row,
      memberKeys: sortedBy(row.memberKeys, sortOfKey),
    })),
    absences: sortedBy(absences ?? [], (row) => sortOfLink(row.elementKey, row.studyKey)),
  };
}

const LINKED = `EXISTS {
  (x)-[link:ALIGNS_WITH]-(other:Element) WHERE other.studyKey IN $others AND ${activeFrom('$minConfidence')}
}`;
const LINKED_BY_CHAIN = `EXISTS {
  WITH x AS own ${bestChains('other.studyKey IN $others', '$minConfidence')} RETURN chain
}`;
const unlinkedStatement = (linked: readonly string[]) =>
  pageStatement(
    'unlinkedPage',
    `MATCH (x:Element) WHERE x.studyKey = scope AND ($levels IS NULL OR x.level IN $levels)
       ${linked.map((one) => `AND NOT ${one}`).join(' ')}`,
    { by: ['x.sort'], descending: [false], types: ['string'] },
    elementRow,
  );
const UNLINKED = {
  recorded: unlinkedStatement([LINKED]),
  withDerived: unlinkedStatement([LINKED, LINKED_BY_CHAIN]),
} as const;

function unlinkedPage(ask: Asker, query: UnlinkedQuery): Promise<Page<ElementRow>> {
  const { study, others, levels, minConfidence, includeDerived, slice } = query;
  const given = { others, levels, minConfidence };
  const asked = includeDerived ? UNLINKED.withDerived : UNLINKED.recorded;
  return pageOf(ask, asked, slice, given, { scope: study });
}

export function comparisonReads(ask: Asker): Pick<KnowledgeGraph, 'comparison' | 'unlinkedPage'> {
  return {
    comparison: (query) => comparison(ask, query),
    unlinkedPage: (query) => unlinkedPage(ask, query),
  };
}
