import {
  comparePaths,
  linkEdge,
  partOfEdge,
  pathOf,
  sortOfEdge,
  theoryEdge,
} from '../../model/edges.ts';
import { isActive } from '../../model/links.ts';
import { compare, sortOfKey } from '../../model/order.ts';
import type { NeighbourhoodQuery, PathQuery, TraversalConditions } from '../../model/queries.ts';
import type { EdgeRow, PathRow, SubgraphRow } from '../../model/traversal-rows.ts';
import { edgesAt, type Graph, rowAt, unknownStudies } from './graph.ts';

interface Step {
  readonly edge: EdgeRow;
  readonly to: string;
}

/** The steps that the conditions allow from an element, to each neighbour over each edge. */
function stepsFrom(graph: Graph, key: string, conditions: TraversalConditions): Step[] {
  const { kinds, predicates, minConfidence, studies } = conditions;
  const steps: Step[] = [];
  for (const { content, from, to } of edgesAt(graph, key)) {
    const other = from.key === key ? to : from;
    if (studies && !studies.includes(other.studyKey)) continue;
    const step = (edge: EdgeRow): void => {
      if (!kinds || kinds.includes(edge.kind)) steps.push({ edge, to: other.key });
    };
    if (content.kind === 'PART_OF') step(partOfEdge(from.key, to.key));
    else if (content.kind === 'THEORY') step(theoryEdge(content.theory));
    else if (content.kind === 'ALIGNS_WITH' && isActive(content.link, minConfidence)) {
      if (!predicates || predicates.includes(content.link.predicate)) step(linkEdge(content.link));
    }
  }
  return steps;
}

/** Whether a traversal may start at the element. */
function mayStart(graph: Graph, key: string, { studies }: TraversalConditions): boolean {
  const row = rowAt(graph, 'Element', key);
  return row !== undefined && (!studies || studies.includes(row.studyKey));
}

/** Hops to each element within reach, nearest first. */
function distances(
  graph: Graph,
  roots: readonly string[],
  conditions: TraversalConditions,
): Map<string, number> {
  const hops = new Map(roots.map((key) => [key, 0]));
  let frontier = roots;
  for (let hop = 1; hop <= conditions.maxHops && frontier.length > 0; hop += 1) {
    const reached = new Set<string>();
    for (const key of frontier) {
      for (const { to } of stepsFrom(graph, key, conditions)) if (!hops.has(to)) reached.add(to);
    }
    frontier = [...reached];
    for (const key of frontier) hops.set(key, hop);
  }
  return hops;
}

export function paths(graph: Graph, query: PathQuery): readonly PathRow[] {
  const { from, to, first, maxHops } = query;
  if (from === to || !mayStart(graph, from, query) || !mayStart(graph, to, query)) return [];
  // Skips a step that cannot reach the end within the length, because hubs lead to many such steps.
  const hopsLeft = distances(graph, [to], query);
  const found: PathRow[] = [];
  for (let length = hopsLeft.get(from) ?? maxHops + 1; length <= maxHops; length += 1) {
    const ofLength: PathRow[] = [];
    const walk = (nodeKeys: readonly string[], edges: readonly EdgeRow[]): void => {
      const last = nodeKeys.at(-1) ?? from;
      if (edges.length === length) {
        if (last === to) ofLength.push(pathOf(nodeKeys, edges));
        return;
      }
      if (last === to) return;
      for (const step of stepsFrom(graph, last, query)) {
        const needed = edges.length + 1 + (hopsLeft.get(step.to) ?? maxHops + 1);
        if (needed > length || nodeKeys.includes(step.to)) continue;
        walk([...nodeKeys, step.to], [...edges, step.edge]);
      }
    };
    walk([from], []);
    found.push(...ofLength.sort(comparePaths));
    if (found.length >= first) break;
  }
  return found.slice(0, first);
}

export function neighbourhood(graph: Graph, query: NeighbourhoodQuery): SubgraphRow {
  const roots = [...new Set(query.roots)].filter((key) => mayStart(graph, key, query));
  const reached = [...distances(graph, roots, query)]
    .map(([key, hops]) => ({ key, hops, sort: sortOfKey(key) }))
    .sort((a, b) => a.hops - b.hops || compare(a.sort, b.sort));
  const shown = reached.slice(0, query.maxNodes);
  const nodeKeys = shown.map(({ key }) => key);
  const included = new Set(nodeKeys);
  const edges = new Map<string, EdgeRow>();
  for (const key of nodeKeys) {
    for (const { edge, to } of stepsFrom(graph, key, query))
      if (included.has(to)) edges.set(edge.key, edge);
  }
  return {
    nodeKeys,
    distances: shown.map(({ hops }) => hops),
    edges: [...edges.values()].sort((a, b) => compare(sortOfEdge(a), sortOfEdge(b))),
    isTruncated: reached.length > query.maxNodes,
    unknownStudies: unknownStudies(graph, query.studies),
  };
}
