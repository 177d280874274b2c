import type { CuratedConstruct } from '../../model/dataset.ts';
import type { ElementRow, InterviewRow, LinkRow, StudyRow, TheoryRow } from '../../model/rows.ts';

/** The rows that are nodes of the graph; all others are in maps, by the key of their node. */
export interface NodeRows {
  readonly Study: StudyRow;
  readonly Element: ElementRow;
  readonly Interview: InterviewRow;
  readonly Construct: CuratedConstruct;
}
export type Kind = keyof NodeRows;
export type Node = { [K in Kind]: { readonly kind: K; readonly row: NodeRows[K] } }[Kind];

/** What an edge says beside its ends. */
export type EdgeContent =
  | { readonly kind: 'PART_OF' | 'VOICED_IN' | 'HELD_FOR' | 'EXPRESSED_BY' }
  | { readonly kind: 'ALIGNS_WITH'; readonly link: LinkRow }
  | { readonly kind: 'THEORY'; readonly theory: TheoryRow };

export interface Edge {
  readonly content: EdgeContent;
  readonly from: Node;
  readonly to: Node;
}

/** A node with the edges at it, in the order in which they were added. */
interface Vertex {
  readonly node: Node;
  out: Edge[];
  in: Edge[];
}

/**
 * Nodes with their edges, by kind and key. Maps and lists, because with graphology a study took 601 kB beyond its rows,
 * and 410 with these, an index of words included (100 studies).
 */
export type Graph = { readonly [K in Kind]: Map<string, Vertex> };

export const newGraph = (): Graph => ({
  Study: new Map(),
  Element: new Map(),
  Interview: new Map(),
  Construct: new Map(),
});

export function addNode(graph: Graph, node: Node): void {
  graph[node.kind].set(node.row.key, { node, out: [], in: [] });
}

type End = readonly [kind: Kind, key: string];

/** @throws Error where an end does not exist */
export function addEdge(graph: Graph, from: End, to: End, content: EdgeContent): void {
  const [source, target] = [vertexAt(graph, ...from), vertexAt(graph, ...to)];
  if (source === undefined || target === undefined) {
    throw new Error(
      `An edge joins ${from.join(' ')} and ${to.join(' ')}, of which one is missing.`,
    );
  }
  const edge = { content, from: source.node, to: target.node };
  source.out.push(edge);
  target.in.push(edge);
}

const vertexAt = (graph: Graph, kind: Kind, key: string): Vertex | undefined =>
  graph[kind].get(key);

/** Drops the space for edges that never come, which an array that grows keeps in reserve: 25 kB a study. */
export function trimEdges(graph: Graph): void {
  for (const vertices of Object.values(graph)) {
    for (const vertex of vertices.values()) {
      vertex.out = vertex.out.slice();
      vertex.in = vertex.in.slice();
    }
  }
}

/** The row of a node, if it exists. */
export const rowAt = <K extends Kind>(
  graph: Graph,
  kind: K,
  key: string,
): NodeRows[K] | undefined => vertexAt(graph, kind, key)?.node.row as NodeRows[K] | undefined;

/** The edges at an element: those that lead to it, then those that lead from it. */
export function edgesAt(graph: Graph, elementKey: string): readonly Edge[] {
  const vertex = vertexAt(graph, 'Element', elementKey);
  return vertex === undefined ? [] : [...vertex.in, ...vertex.out];
}

/** Rows of a kind one edge away, in its direction or against it; edges of other kinds are not followed. */
export function rowsAround<K extends Kind>(
  graph: Graph,
  at: Kind,
  key: string,
  direction: 'in' | 'out',
  edge: EdgeContent['kind'],
  kind: K,
): NodeRows[K][] {
  const rows: NodeRows[K][] = [];
  for (const { content, from, to } of vertexAt(graph, at, key)?.[direction] ?? []) {
    const node = direction === 'out' ? to : from;
    if (content.kind === edge && node.kind === kind) rows.push(node.row as NodeRows[K]);
  }
  return rows;
}

/** Those of the keys that no study has. */
export function unknownStudies(
  graph: Graph,
  keys: readonly (string | null | undefined)[] | null | undefined,
): string[] {
  return (keys ?? []).filter((key) => key != null && !graph.Study.has(key)) as string[];
}

/** Recorded links that have the element at either end. */
export function linksAt(graph: Graph, elementKey: string): LinkRow[] {
  const vertex = vertexAt(graph, 'Element', elementKey);
  const links: LinkRow[] = [];
  for (const edges of vertex === undefined ? [] : [vertex.in, vertex.out]) {
    for (const { content } of edges) {
      if (content.kind === 'ALIGNS_WITH') links.push(content.link);
    }
  }
  return links;
}
