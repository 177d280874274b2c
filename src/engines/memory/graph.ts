import { MultiDirectedGraph } from 'graphology';
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

export type Edge =
  | { readonly kind: 'PART_OF' | 'VOICED_IN' | 'HELD_FOR' | 'EXPRESSED_BY' }
  | { readonly kind: 'ALIGNS_WITH'; readonly link: LinkRow }
  | { readonly kind: 'THEORY'; readonly theory: TheoryRow };

export type Graph = MultiDirectedGraph<Node, Edge>;

/** The id includes the kind, because a construct may have the same key as a study. */
export const nodeId = (kind: Kind, key: string): string => `${kind}:${key}`;

export const newGraph = (): Graph => new MultiDirectedGraph<Node, Edge>();

export function addNode(graph: Graph, node: Node): void {
  graph.addNode(nodeId(node.kind, node.row.key), node);
}

/** The row of a node, if it exists. */
export function rowAt<K extends Kind>(graph: Graph, kind: K, key: string): NodeRows[K] | undefined {
  const id = nodeId(kind, key);
  return graph.hasNode(id) ? (graph.getNodeAttributes(id).row as NodeRows[K]) : undefined;
}

/** Rows one edge away, in its direction or against it; edges of other kinds are not followed. */
export function rowsAround<K extends Kind>(
  graph: Graph,
  id: string,
  direction: 'in' | 'out',
  edge: Edge['kind'],
  kind: K,
): NodeRows[K][] {
  if (!graph.hasNode(id)) return [];
  const rows: NodeRows[K][] = [];
  const add = (attributes: Edge, node: Node): void => {
    if (attributes.kind === edge && node.kind === kind) rows.push(node.row as NodeRows[K]);
  };
  if (direction === 'out') graph.forEachOutEdge(id, (_e, at, _s, _t, _from, to) => add(at, to));
  else graph.forEachInEdge(id, (_e, at, _s, _t, from) => add(at, from));
  return rows;
}

/** Those of the keys that no study has. */
export function unknownStudies(
  graph: Graph,
  keys: readonly (string | null | undefined)[] | null | undefined,
): string[] {
  return (keys ?? []).filter(
    (key) => key != null && !graph.hasNode(nodeId('Study', key)),
  ) as string[];
}

/** Recorded links that have the element at either end. */
export function linksAt(graph: Graph, elementKey: string): LinkRow[] {
  const id = nodeId('Element', elementKey);
  const links: LinkRow[] = [];
  if (!graph.hasNode(id)) return links;
  graph.forEachEdge(id, (_edge, attributes) => {
    if (attributes.kind === 'ALIGNS_WITH') links.push(attributes.link);
  });
  return links;
}
