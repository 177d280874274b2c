import type { Dataset, RecordedElement } from '../../model/dataset.ts';
import { derivedLinks } from '../../model/derived-links.ts';
import { groupBy } from '../../model/group-by.ts';
import { labelRanks, languagesOf } from '../../model/labels.ts';
import { isActive } from '../../model/links.ts';
import { sortedBy, sortOfKey, sortOfLink } from '../../model/order.ts';
import type { ConstructRow, DetailRow, ElementRow, LinkRow } from '../../model/rows.ts';
import { foldedText } from '../../model/search.ts';
import { computeConstructs } from './constructs.ts';
import {
  addEdge,
  addNode,
  type Graph,
  linksAt,
  newGraph,
  rowAt,
  rowsAround,
  trimEdges,
} from './graph.ts';

/** The values by which elements are ordered and filtered, computed once. */
export interface ElementFacts {
  readonly row: ElementRow;
  readonly sort: string;
  /** Every form of the label, folded. */
  readonly folded: readonly string[];
  readonly linkCount: number;
  readonly codeCount: number;
}

/** The graph, and the rows that belong to its nodes, by their keys. It never changes once it is built. */
export interface Store {
  readonly dataset: Dataset;
  readonly languages: readonly string[];
  readonly graph: Graph;
  /** By key. */
  readonly facts: readonly ElementFacts[];
  readonly factsOfStudy: ReadonlyMap<string, readonly ElementFacts[]>;
  /** By language, then element key. */
  readonly ranks: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By element key. */
  readonly details: ReadonlyMap<string, DetailRow>;
  /** The recorded ones, by subject, then object. */
  readonly links: readonly LinkRow[];
  /** Rule 3: those that follow from recorded ones, in the same order. */
  readonly derived: readonly LinkRow[];
  /** The derived links that have an element at either end, by its key. */
  readonly derivedAt: ReadonlyMap<string, readonly LinkRow[]>;
  /** With the values computed from their members, by key. */
  readonly constructs: readonly ConstructRow[];
}

export function buildStore(dataset: Dataset): Store {
  const graph = buildGraph(dataset);
  const facts = sortedBy(dataset.elements, ({ key }) => sortOfKey(key)).map(({ key }) =>
    factsOf(graph, rowAt(graph, 'Element', key) as ElementRow),
  );
  const languages = languagesOf(dataset.elements);
  const sortOf = (link: LinkRow): string => sortOfLink(link.subjectKey, link.objectKey);
  const derived = derivedLinks(dataset);
  return {
    dataset,
    languages,
    graph,
    facts,
    factsOfStudy: groupBy(facts, ({ row }) => row.studyKey),
    ranks: new Map(languages.map((tag) => [tag, labelRanks(dataset.elements, tag)])),
    details: new Map(dataset.elements.map((row) => [row.key, detailOf(row)])),
    links: sortedBy(dataset.links, sortOf),
    derived,
    derivedAt: byEnd(derived),
    constructs: computeConstructs(graph, dataset),
  };
}

function byEnd(links: readonly LinkRow[]): ReadonlyMap<string, readonly LinkRow[]> {
  const ends = new Map<string, LinkRow[]>();
  for (const link of links) {
    for (const key of [link.subjectKey, link.objectKey]) {
      const known = ends.get(key);
      if (known === undefined) ends.set(key, [link]);
      else known.push(link);
    }
  }
  return ends;
}

const element = (key: string) => ['Element', key] as const;
/** One object for all edges of a kind that says no more. */
const [PART_OF, HELD_FOR, VOICED_IN, EXPRESSED_BY] = [
  { kind: 'PART_OF' },
  { kind: 'HELD_FOR' },
  { kind: 'VOICED_IN' },
  { kind: 'EXPRESSED_BY' },
] as const;

function buildGraph(dataset: Dataset): Graph {
  const graph = newGraph();
  for (const row of dataset.studies) addNode(graph, { kind: 'Study', row });
  for (const row of dataset.elements) addNode(graph, { kind: 'Element', row: elementRowOf(row) });
  for (const row of dataset.interviews) addNode(graph, { kind: 'Interview', row });
  for (const row of dataset.constructs) addNode(graph, { kind: 'Construct', row });
  for (const { key, parentKey, studyKey } of dataset.elements) {
    const parent = parentKey === null ? (['Study', studyKey] as const) : element(parentKey);
    addEdge(graph, element(key), parent, PART_OF);
  }
  for (const { key, studyKey } of dataset.interviews) {
    addEdge(graph, ['Interview', key], ['Study', studyKey], HELD_FOR);
  }
  for (const { elementKey, interviewKey } of dataset.evidence) {
    if (interviewKey === null) continue;
    addEdge(graph, element(elementKey), ['Interview', interviewKey], VOICED_IN);
  }
  for (const link of dataset.links) {
    const content = { kind: 'ALIGNS_WITH', link } as const;
    addEdge(graph, element(link.subjectKey), element(link.objectKey), content);
  }
  for (const theory of dataset.theory) {
    const content = { kind: 'THEORY', theory } as const;
    addEdge(graph, element(theory.sourceKey), element(theory.targetKey), content);
  }
  for (const { key, memberKeys } of dataset.constructs) {
    for (const member of memberKeys) {
      addEdge(graph, ['Construct', key], element(member), EXPRESSED_BY);
    }
  }
  trimEdges(graph);
  return graph;
}

function elementRowOf({
  sourceTermForms: _,
  definitionForms: _definition,
  measured: __,
  cite: ___,
  ...row
}: RecordedElement): ElementRow {
  return row;
}

const detailOf = ({
  key,
  sourceTermForms,
  definitionForms,
  measured,
  cite,
}: RecordedElement): DetailRow => ({
  key,
  sourceTermForms,
  definitionForms,
  measured,
  cite,
});

function factsOf(graph: Graph, row: ElementRow): ElementFacts {
  return {
    row,
    sort: sortOfKey(row.key),
    folded: row.labelForms.map((form) => foldedText(form.value)),
    linkCount: linksAt(graph, row.key).filter((link) => isActive(link)).length,
    codeCount: codesFrom(graph, row),
  };
}

function codesFrom(graph: Graph, row: ElementRow): number {
  let count = row.level === 'CODE' ? 1 : 0;
  for (const below of rowsAround(graph, 'Element', row.key, 'in', 'PART_OF', 'Element')) {
    count += codesFrom(graph, below);
  }
  return count;
}
