import type { ElementQuery, ElementSort, Page } from '../../model/queries.ts';
import type { ElementRow } from '../../model/rows.ts';
import { elementFilter } from './element-filter.ts';
import { type Graph, nodeId, rowsAround, unknownStudies } from './graph.ts';
import { type Ordering, slicePage, sortAndSlice } from './pages.ts';
import type { ElementFacts, Store } from './store.ts';

/** The rank of a label without the requested language: after every other in either direction. */
const UNRANKED = { ASC: 2 ** 31, DESC: -1 } as const;

export function childrenOf(graph: Graph, key: string): ElementRow[] {
  return (['Element', 'Study'] as const)
    .flatMap((kind) => rowsAround(graph, nodeId(kind, key), 'in', 'PART_OF', 'Element'))
    .sort((a, b) => a.order - b.order);
}

export function ancestorsOf(graph: Graph, key: string): ElementRow[] {
  const parent = rowsAround(graph, nodeId('Element', key), 'out', 'PART_OF', 'Element')[0];
  return parent === undefined ? [] : [...ancestorsOf(graph, parent.key), parent];
}

export function descendantsOf(graph: Graph, key: string): ElementRow[] {
  return rowsAround(graph, nodeId('Element', key), 'in', 'PART_OF', 'Element')
    .sort((a, b) => a.order - b.order)
    .flatMap((child) => [child, ...descendantsOf(graph, child.key)]);
}

export function elementPage(
  store: Store,
  scope: string | null,
  query: ElementQuery,
): Page<ElementRow> {
  const only = scope ?? query.conditions.study?.eq ?? null;
  const candidates = only === null ? store.facts : (store.factsOfStudy.get(only) ?? []);
  const items = candidates.filter(elementFilter(store, query.conditions));
  const ordering = orderingOf(store, query.sort);
  const isSorted = query.sort.field === 'KEY' && query.sort.direction === 'ASC';
  const page = (isSorted ? slicePage : sortAndSlice)(items, ordering, query.slice);
  const { linked = [], notLinked = [] } = query.conditions;
  const named = [...linked, ...notLinked].map((one) => one.study);
  return {
    ...page,
    rows: page.rows.map(({ row }) => row),
    unknownStudies: unknownStudies(store.graph, named),
  };
}

function orderingOf(store: Store, sort: ElementSort): Ordering<ElementFacts> {
  const down = sort.direction === 'DESC';
  if (sort.field === 'KEY') return { positionOf: (facts) => [facts.sort], descending: [down] };
  const ranks = store.ranks.get(sort.language);
  const measure = (facts: ElementFacts): number => {
    if (sort.field === 'LINK_COUNT') return facts.linkCount;
    if (sort.field === 'CODE_COUNT') return facts.codeCount;
    return ranks?.get(facts.row.key) ?? UNRANKED[sort.direction];
  };
  return { positionOf: (facts) => [measure(facts), facts.sort], descending: [down, false] };
}
