import { memoize } from '../../model/memoize.ts';
import type { ElementQuery, ElementSort, Page } from '../../model/queries.ts';
import type { ElementRow } from '../../model/rows.ts';
import { elementFilter } from './element-filter.ts';
import { type Graph, rowsAround, unknownStudies } from './graph.ts';
import { inOrder, type Ordering, slicePage } from './pages.ts';
import type { ElementFacts, Store } from './store.ts';

/** The rank of a label without the requested language: after every other in either direction. */
const UNRANKED = { ASC: 2 ** 31, DESC: -1 } as const;

export function childrenOf(graph: Graph, key: string): ElementRow[] {
  return (['Element', 'Study'] as const)
    .flatMap((kind) => rowsAround(graph, kind, key, 'in', 'PART_OF', 'Element'))
    .sort((a, b) => a.order - b.order);
}

export function ancestorsOf(graph: Graph, key: string): ElementRow[] {
  const parent = rowsAround(graph, 'Element', key, 'out', 'PART_OF', 'Element')[0];
  return parent === undefined ? [] : [...ancestorsOf(graph, parent.key), parent];
}

export function descendantsOf(graph: Graph, key: string): ElementRow[] {
  return rowsAround(graph, 'Element', key, 'in', 'PART_OF', 'Element')
    .sort((a, b) => a.order - b.order)
    .flatMap((child) => [child, ...descendantsOf(graph, child.key)]);
}

type ElementPages = (scope: string | null, query: ElementQuery) => Page<ElementRow>;

export function createElementPages(store: Store): ElementPages {
  // The whole graph in each order, sorted when it is first asked for. A language without labels orders nothing.
  const allInOrder = memoize(
    ({ field, direction, language }: ElementSort) =>
      [field, direction, field === 'LABEL' && store.ranks.has(language) ? language : ''].join(' '),
    (sort) => inOrder(store.facts, orderingOf(store, sort)),
  );
  return (scope, { conditions, sort, slice }) => {
    const only = scope ?? conditions.study?.eq ?? null;
    const all = only === null ? allInOrder(sort) : (store.factsOfStudy.get(only) ?? []);
    const isRestricted = Object.values(conditions).some((one) => one != null);
    const items = isRestricted ? all.filter(elementFilter(store, conditions)) : all;
    const ordering = orderingOf(store, sort);
    const page = slicePage(only === null ? items : inOrder(items, ordering), ordering, slice);
    const { linked = [], notLinked = [] } = conditions;
    return {
      ...page,
      rows: page.rows.map(({ row }) => row),
      unknownStudies: unknownStudies(
        store.graph,
        [...linked, ...notLinked].map((one) => one.study),
      ),
    };
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
