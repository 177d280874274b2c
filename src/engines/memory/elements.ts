import { memoize } from '../../model/memoize.ts';
import type { ElementQuery, ElementSort, Page } from '../../model/queries.ts';
import type { ElementRow } from '../../model/rows.ts';
import { type Element, rowsOf } from './element.ts';
import { elementFilter } from './element-filter.ts';
import { type Graph, parentAt, rowsAround, unknownStudies } from './graph.ts';
import { byMeasure, inOrder, type Ordering, slicePage } from './pages.ts';
import { NONE } from './prepared.ts';
import type { Store } from './store.ts';

/** The rank of a label without the requested language: after every other in either direction. */
const UNRANKED = { ASC: 2 ** 31, DESC: -1 } as const;

export function childrenOf(graph: Graph, key: string): Element[] {
  return (['Element', 'Study'] as const)
    .flatMap((kind) => rowsAround(graph, kind, key, 'in', 'PART_OF', 'Element'))
    .sort((a, b) => a.order - b.order);
}

export function ancestorsOf(graph: Graph, key: string): Element[] {
  const parent = parentAt(graph, key);
  return parent === undefined ? [] : [...ancestorsOf(graph, parent.key), parent];
}

export function descendantsOf(graph: Graph, key: string): Element[] {
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
    (sort) => {
      const isDescending = sort.direction === 'DESC';
      if (sort.field !== 'KEY')
        return byMeasure(store.elements, measureOf(store, sort), isDescending);
      return isDescending ? store.elements.toReversed() : store.elements;
    },
  );
  return (scope, { conditions, sort, slice }) => {
    const only = scope ?? conditions.study?.eq ?? null;
    const all = only === null ? allInOrder(sort) : (store.elementsOfStudy.get(only) ?? []);
    const isRestricted = Object.values(conditions).some((one) => one != null);
    const items = isRestricted ? all.filter(elementFilter(store, conditions)) : all;
    const ordering = orderingOf(store, sort);
    // The elements of a study are by key already.
    const isOrdered = only === null || (sort.field === 'KEY' && sort.direction === 'ASC');
    const page = slicePage(isOrdered ? items : inOrder(items, ordering), ordering, slice);
    const { linked = [], notLinked = [] } = conditions;
    return {
      ...page,
      rows: rowsOf(page.rows),
      unknownStudies: unknownStudies(
        store.graph,
        [...linked, ...notLinked].map((one) => one.study),
      ),
    };
  };
}

function orderingOf(store: Store, sort: ElementSort): Ordering<Element> {
  const down = sort.direction === 'DESC';
  if (sort.field === 'KEY') return { positionOf: (element) => [element.sort], descending: [down] };
  const measure = measureOf(store, sort);
  return { positionOf: (element) => [measure(element), element.sort], descending: [down, false] };
}

/** What an order other than that of keys compares. */
function measureOf(
  { ranks }: Store,
  { field, direction, language }: ElementSort,
): (element: Element) => number {
  if (field === 'LINK_COUNT') return ({ linkCount }) => linkCount;
  if (field === 'CODE_COUNT') return ({ codeCount }) => codeCount;
  const ofLanguage = ranks.get(language);
  return ({ number }) => {
    const rank = ofLanguage?.[number] ?? NONE;
    return rank === NONE ? UNRANKED[direction] : rank;
  };
}
