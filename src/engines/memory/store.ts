import type { Dataset, RecordedElement } from '../../model/dataset.ts';
import { derivedLinks } from '../../model/derived-links.ts';
import { groupBy } from '../../model/group-by.ts';
import { labelRanks, languagesOf } from '../../model/labels.ts';
import { isActive } from '../../model/links.ts';
import { byKey, compare, sortOfKey, sortOfLink } from '../../model/order.ts';
import { foldedJoined } from '../../model/persian.ts';
import type { ConstructRow, DetailRow, ElementRow, LinkRow } from '../../model/rows.ts';
import { computeConstructs } from './constructs.ts';
import { addNode, type Graph, linksAt, newGraph, nodeId } from './graph.ts';

/** The values by which elements are ordered and filtered, computed once. */
export interface ElementFacts {
  readonly row: ElementRow;
  readonly sort: string;
  /** Of every form of the label. */
  readonly joinedLabels: readonly string[];
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
  const facts = [...dataset.elements].sort(byKey).map((row) => factsOf(graph, elementRowOf(row)));
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
    links: [...dataset.links].sort((a, b) => compare(sortOf(a), sortOf(b))),
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

function buildGraph(dataset: Dataset): Graph {
  const graph = newGraph();
  for (const row of dataset.studies) addNode(graph, { kind: 'Study', row });
  for (const row of dataset.elements) addNode(graph, { kind: 'Element', row: elementRowOf(row) });
  for (const row of dataset.interviews) addNode(graph, { kind: 'Interview', row });
  for (const row of dataset.constructs) addNode(graph, { kind: 'Construct', row });
  const element = (key: string): string => nodeId('Element', key);
  for (const row of dataset.elements) {
    const parent = row.parentKey === null ? nodeId('Study', row.studyKey) : element(row.parentKey);
    graph.addEdge(element(row.key), parent, { kind: 'PART_OF' });
  }
  for (const row of dataset.interviews) {
    graph.addEdge(nodeId('Interview', row.key), nodeId('Study', row.studyKey), {
      kind: 'HELD_FOR',
    });
  }
  for (const { elementKey, interviewKey } of dataset.evidence) {
    if (interviewKey === null) continue;
    graph.addEdge(element(elementKey), nodeId('Interview', interviewKey), { kind: 'VOICED_IN' });
  }
  for (const link of dataset.links) {
    graph.addEdge(element(link.subjectKey), element(link.objectKey), { kind: 'ALIGNS_WITH', link });
  }
  for (const theory of dataset.theory) {
    const [source, target] = [element(theory.sourceKey), element(theory.targetKey)];
    graph.addEdge(source, target, { kind: 'THEORY', theory });
  }
  for (const { key, memberKeys } of dataset.constructs) {
    for (const member of memberKeys) {
      graph.addEdge(nodeId('Construct', key), element(member), { kind: 'EXPRESSED_BY' });
    }
  }
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
    joinedLabels: row.labelForms.map((form) => foldedJoined(form.value)),
    linkCount: linksAt(graph, row.key).filter((link) => isActive(link)).length,
    codeCount: codesFrom(graph, row),
  };
}

function codesFrom(graph: Graph, row: ElementRow): number {
  let count = row.level === 'CODE' ? 1 : 0;
  graph.forEachInEdge(nodeId('Element', row.key), (_edge, { kind }, _s, _t, source) => {
    if (kind === 'PART_OF' && source.kind === 'Element') count += codesFrom(graph, source.row);
  });
  return count;
}
