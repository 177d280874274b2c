import type { ConstructRow, InterviewRow, StudyRow, TheoryRow } from '../../model/rows.ts';
import type { Element } from './element.ts';
import type { Link } from './link-table.ts';
import { mapList, type NumberLists } from './number-lists.ts';
import { type Edges, NONE } from './prepared.ts';

/** The rows that are nodes of the graph; all others are packed. */
export interface NodeRows {
  readonly Study: StudyRow;
  readonly Element: Element;
  readonly Interview: InterviewRow;
  readonly Construct: ConstructRow;
}
export type Kind = keyof NodeRows;

/** What an edge between elements says beside its ends. */
type EdgeContent =
  | { readonly kind: 'PART_OF' }
  | { readonly kind: 'ALIGNS_WITH'; readonly link: Link }
  | { readonly kind: 'THEORY'; readonly theory: TheoryRow };

/** An edge between elements. */
export interface Edge {
  readonly content: EdgeContent;
  readonly from: Element;
  readonly to: Element;
}

/**
 * Rows by number, numbers by key, and edges as lists of numbers: with an object for each edge and its lists a study took
 * 50 kB more.
 */
export interface Graph {
  readonly numbers: { readonly [K in Kind]: ReadonlyMap<string, number> };
  readonly rows: { readonly [K in Kind]: readonly NodeRows[K][] };
  readonly edges: Edges;
  /** Recorded and derived, by number. */
  readonly links: readonly Link[];
  readonly theory: readonly TheoryRow[];
}

type EdgeKind = 'PART_OF' | 'VOICED_IN' | 'HELD_FOR' | 'EXPRESSED_BY';
type Direction = 'in' | 'out';

/** The lists of what lies one edge away; there is no list of parents, because an element has one. */
const LISTS: {
  readonly [K in Kind]: { readonly [D in Direction]?: { readonly [E in EdgeKind]?: keyof Edges } };
} = {
  Study: { in: { PART_OF: 'childrenOfStudy', HELD_FOR: 'interviewsOfStudy' } },
  Element: {
    in: { PART_OF: 'childrenOfElement', EXPRESSED_BY: 'constructsOfElement' },
    out: { VOICED_IN: 'interviewsOfElement' },
  },
  Interview: { in: { VOICED_IN: 'elementsOfInterview' } },
  Construct: { out: { EXPRESSED_BY: 'elementsOfConstruct' } },
};

/** The row of a node, if it exists. */
export function rowAt<K extends Kind>(graph: Graph, kind: K, key: string): NodeRows[K] | undefined {
  const number = graph.numbers[kind].get(key);
  return number === undefined ? undefined : graph.rows[kind][number];
}

/** What is made of the number of each thing that the node of a key has. */
export const mapAt = <Made>(
  graph: Graph,
  kind: Kind,
  key: string,
  lists: NumberLists,
  make: (number: number) => Made,
): Made[] => mapList(lists, graph.numbers[kind].get(key), make);

/** Rows of a kind one edge away, in its direction or against it. */
export function rowsAround<K extends Kind>(
  graph: Graph,
  at: Kind,
  key: string,
  direction: Direction,
  edge: EdgeKind,
  kind: K,
): NodeRows[K][] {
  const list = LISTS[at][direction]?.[edge];
  if (list === undefined) return [];
  const rows = graph.rows[kind];
  return mapAt(graph, at, key, graph.edges[list], (number) => rows[number] as NodeRows[K]);
}

/** The element above an element; none above a dimension. */
export const parentAt = (graph: Graph, key: string): Element | undefined =>
  graph.rows.Element[rowAt(graph, 'Element', key)?.parent ?? NONE];

/** The edges to other elements: those that lead to one, then those that lead from it. */
export function edgesAt(graph: Graph, elementKey: string): readonly Edge[] {
  const own = rowAt(graph, 'Element', elementKey);
  if (own === undefined) return [];
  const { edges, links, theory, rows } = graph;
  const map = <Made>(lists: NumberLists, make: (number: number) => Made): Made[] =>
    mapList(lists, own.number, make);
  const parent = parentAt(graph, elementKey);
  const ofLink = (number: number): Edge => {
    const link = links[number] as Link;
    return { content: { kind: 'ALIGNS_WITH', link }, from: link.subject, to: link.object };
  };
  const ofTheory = (number: number): Edge[] => {
    const row = theory[number] as TheoryRow;
    const [from, to] = [row.sourceKey, row.targetKey].map((key) => rowAt(graph, 'Element', key));
    return from && to ? [{ content: { kind: 'THEORY', theory: row }, from, to }] : [];
  };
  return [
    ...map(edges.childrenOfElement, (number) => ({
      content: PART_OF,
      from: rows.Element[number] as Element,
      to: own,
    })),
    ...map(edges.linksTo, ofLink),
    ...map(edges.theoryTo, ofTheory).flat(),
    ...(parent === undefined ? [] : [{ content: PART_OF, from: own, to: parent }]),
    ...map(edges.linksFrom, ofLink),
    ...map(edges.theoryFrom, ofTheory).flat(),
  ];
}
const PART_OF = { kind: 'PART_OF' } as const;

/** Those of the keys that no study has. */
export function unknownStudies(
  graph: Graph,
  keys: readonly (string | null | undefined)[] | null | undefined,
): string[] {
  return (keys ?? []).filter((key) => key != null && !graph.numbers.Study.has(key)) as string[];
}

/** Recorded links that have the element at either end. */
export const linksAt = (graph: Graph, elementKey: string): Link[] => [
  ...linksIn(graph, elementKey, 'linksTo'),
  ...linksFrom(graph, elementKey),
];

/** Recorded links that have the element as their subject. */
export const linksFrom = (graph: Graph, elementKey: string): Link[] =>
  linksIn(graph, elementKey, 'linksFrom');

/** Derived links that have the element at either end. */
export const derivedAt = (graph: Graph, elementKey: string): Link[] =>
  linksIn(graph, elementKey, 'derivedAt');

const linksIn = (
  graph: Graph,
  elementKey: string,
  list: 'linksTo' | 'linksFrom' | 'derivedAt',
): Link[] =>
  mapAt(graph, 'Element', elementKey, graph.edges[list], (number) => graph.links[number] as Link);
