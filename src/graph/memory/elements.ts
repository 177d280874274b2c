import { printedLabel } from '../forms.ts';
import type { ElementQuery, ElementSort, KnowledgeGraph, Of, Page } from '../port.ts';
import type { ElementRow } from '../rows.ts';
import { elementFilter } from './element-filter.ts';
import { type Graph, nodeId, rowAt, rowsAround, unknownStudies } from './graph.ts';
import { type Ordering, slicePage, sortAndSlice } from './slice.ts';
import { type ElementFacts, groupBy, type Store } from './store.ts';

/**
 * Where a label without the asked language stands: after every rank, whichever way the list runs.
 */
const UNRANKED = { ASC: 2 ** 31, DESC: -1 } as const;

export type ElementReads = Pick<
  KnowledgeGraph,
  | 'elements'
  | 'details'
  | 'elementPages'
  | 'children'
  | 'ancestors'
  | 'descendants'
  | 'sameLabel'
  | 'measured'
>;

export function elementReads(store: Store): ElementReads {
  const { graph } = store;
  const sameLabels = groupBy(
    store.facts.filter(({ row }) => row.level === 'CODE').map(({ row }) => row),
    (row) => `${row.studyKey} ${printedLabel(row.labelForms)}`,
  );
  return {
    elements: async (keys) => keys.flatMap((key) => rowAt(graph, 'Element', key) ?? []),
    elementPages: async (scopes, query) => scopes.map((scope) => elementPage(store, scope, query)),
    children: async (owners) => eachOf(owners, (key) => childrenOf(graph, key)),
    ancestors: async (keys) => eachOf(keys, (key) => ancestorsOf(graph, key)),
    descendants: async (keys, levels) =>
      eachOf(keys, (key) =>
        descendantsOf(graph, key).filter((row) => levels === null || levels.includes(row.level)),
      ),
    sameLabel: async (keys) =>
      eachOf(keys, (key) => {
        const row = rowAt(graph, 'Element', key);
        const alike = row && sameLabels.get(`${row.studyKey} ${printedLabel(row.labelForms)}`);
        return alike?.filter((other) => other.key !== key) ?? [];
      }),
    measured: async (studies) =>
      eachOf(studies, (key) =>
        (store.factsOfStudy.get(key) ?? []).flatMap(({ row }) => {
          const measured = store.details.get(row.key)?.measured;
          return measured ? [{ ...row, measured }] : [];
        }),
      ),
    details: async (keys) => keys.flatMap((key) => store.details.get(key) ?? []),
  };
}

/** Rows of each owner, marked with it. */
export function eachOf<Row extends object>(
  owners: readonly string[],
  rowsOf: (owner: string) => readonly Row[],
): readonly Of<Row>[] {
  return owners.flatMap((of) => rowsOf(of).map((row) => ({ ...row, of })));
}

function childrenOf(graph: Graph, key: string): ElementRow[] {
  return (['Element', 'Study'] as const)
    .flatMap((kind) => rowsAround(graph, nodeId(kind, key), 'in', 'PART_OF', 'Element'))
    .sort((a, b) => a.order - b.order);
}

function ancestorsOf(graph: Graph, key: string): ElementRow[] {
  const parent = rowsAround(graph, nodeId('Element', key), 'out', 'PART_OF', 'Element')[0];
  return parent === undefined ? [] : [...ancestorsOf(graph, parent.key), parent];
}

export function descendantsOf(graph: Graph, key: string): ElementRow[] {
  return rowsAround(graph, nodeId('Element', key), 'in', 'PART_OF', 'Element')
    .sort((a, b) => a.order - b.order)
    .flatMap((child) => [child, ...descendantsOf(graph, child.key)]);
}

function elementPage(store: Store, scope: string | null, query: ElementQuery): Page<ElementRow> {
  const only = scope ?? query.conditions.study?.eq ?? null;
  const candidates = only === null ? store.facts : (store.factsOfStudy.get(only) ?? []);
  const items = candidates.filter(elementFilter(store, query.conditions));
  const ordering = orderingOf(store, query.sort);
  const isSorted = query.sort.field === 'KEY' && query.sort.direction === 'ASC';
  const page = (isSorted ? slicePage : sortAndSlice)(items, ordering, query.slice);
  const { linkedToStudy, notLinkedToStudy } = query.conditions;
  return {
    ...page,
    rows: page.rows.map(({ row }) => row),
    unknownStudies: unknownStudies(store.graph, [linkedToStudy, notLinkedToStudy]),
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
