import {
  type Comparison,
  type ComparisonQuery,
  MOST_COMPARED,
  type UnlinkedQuery,
} from '../comparison.ts';
import { isActive } from '../links.ts';
import { sortedBy, sortOfKey } from '../order.ts';
import type { KnowledgeGraph, Page } from '../port.ts';
import type { ElementRow } from '../rows.ts';
import {
  absencesAmong,
  constructsAmong,
  disputesAmong,
  endsOf,
  type Known,
  knownOf,
  linksAmong,
  placedIn,
  sharedConstructs,
} from './among.ts';
import { derivedAt } from './chains.ts';
import { linksAt, otherEnd, rowAt } from './graph.ts';
import { measured, sizeOf } from './sizes.ts';
import { slicePage } from './slice.ts';
import type { Store } from './store.ts';

export function comparisonReads(store: Store): Pick<KnowledgeGraph, 'comparison' | 'unlinkedPage'> {
  const known = knownOf(store);
  return {
    comparison: async (query) => comparison(known, query),
    unlinkedPage: async (query) => unlinkedPage(store, query),
  };
}

const NOTHING = { studies: [], links: [], disputes: [], elements: [], sizes: [] } as const;

function comparison(
  known: Known,
  { studies: asked, parts, ...query }: ComparisonQuery,
): Comparison {
  const { graph, dataset } = known;
  const rows =
    asked === null
      ? dataset.studies
      : [...new Set(asked)].flatMap((key) => rowAt(graph, 'Study', key) ?? []);
  const found = rows.length;
  if (found > MOST_COMPARED) return { found, ...NOTHING, constructs: [], absences: [] };
  const compared = new Set(rows.map(({ key }) => key));
  const { minConfidence, includeDerived } = query;
  const recorded = linksAmong(known, compared, includeDerived ? minConfidence : null);
  const active = recorded.filter((link) => isActive(link, minConfidence));
  const links = active.filter(
    (link) =>
      parts.predicates.includes(link.predicate) ||
      (parts.constructs && sharedConstructs(graph, link).length > 0),
  );
  const constructs = parts.constructs ? constructsAmong(known, compared) : [];
  const inCells = new Set([
    ...(parts.roles ? placedIn(known, compared, active) : []),
    ...constructs.flatMap(({ memberKeys }) => memberKeys),
  ]);
  const wanted = new Set([...inCells, ...(parts.ends ? links.flatMap(endsOf) : [])]);
  const cells = sortedBy([...inCells], sortOfKey);
  return {
    found,
    studies: sortedBy(rows, ({ key }) => sortOfKey(key)).map((row) => measured(known, row)),
    links,
    disputes: parts.disputes ? disputesAmong(recorded) : [],
    elements: sortedBy([...wanted], sortOfKey).flatMap((key) => rowAt(graph, 'Element', key) ?? []),
    sizes: parts.sizes ? cells.map((key) => sizeOf(graph, key)) : [],
    constructs,
    absences: absencesAmong(known, compared, parts),
  };
}

function unlinkedPage({ graph, factsOfStudy }: Store, query: UnlinkedQuery): Page<ElementRow> {
  const { study, others, levels, minConfidence, includeDerived, slice } = query;
  const isLinked = (key: string): boolean =>
    [...linksAt(graph, key), ...(includeDerived ? derivedAt(graph, key, minConfidence) : [])].some(
      (link) => {
        const other = rowAt(graph, 'Element', otherEnd(link, key));
        return isActive(link, minConfidence) && others.includes(other?.studyKey ?? '');
      },
    );
  const rows = (factsOfStudy.get(study) ?? [])
    .map(({ row }) => row)
    .filter(({ key, level }) => (!levels || levels.includes(level)) && !isLinked(key));
  const ordering = { positionOf: (row: ElementRow) => [sortOfKey(row.key)], descending: [false] };
  return slicePage(rows, ordering, slice);
}
