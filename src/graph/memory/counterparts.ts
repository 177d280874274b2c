import { chainConfidence, compareCounterparts, readFrom } from '../chains.ts';
import { isActive } from '../links.ts';
import type { CounterpartQuery, KnowledgeGraph } from '../port.ts';
import type { CounterpartRow } from '../rows.ts';
import { chainsFrom } from './chains.ts';
import { eachOf } from './elements.ts';
import { type Graph, linksAt, otherEnd, rowAt, unknownStudies } from './graph.ts';
import type { Store } from './store.ts';

export function counterpartReads({ graph }: Store): Pick<KnowledgeGraph, 'counterparts'> {
  return {
    counterparts: async (elements, query) => ({
      rows: eachOf(elements, (key) => counterpartsOf(graph, key, query)),
      unknownStudies: unknownStudies(graph, query.studies),
    }),
  };
}

function counterpartsOf(graph: Graph, key: string, query: CounterpartQuery): CounterpartRow[] {
  const { minConfidence, studies, predicates, includeDerived } = query;
  const isAsked = (other: string): boolean =>
    !studies || studies.includes(rowAt(graph, 'Element', other)?.studyKey ?? '');
  const recorded = linksAt(graph, key)
    .filter((link) => isActive(link, minConfidence))
    .map((link) => ({
      elementKey: otherEnd(link, key),
      predicate: readFrom(link, key),
      confidence: link.confidence,
      viaKeys: [link.key],
    }));
  const derived = includeDerived ? derivedOf(graph, key, minConfidence) : [];
  return [...recorded, ...derived]
    .filter(({ elementKey }) => isAsked(elementKey))
    .filter(({ predicate }) => !predicates || predicates.includes(predicate))
    .sort(compareCounterparts);
}

const derivedOf = (graph: Graph, key: string, threshold: number): CounterpartRow[] =>
  chainsFrom(graph, key, threshold).map(({ to, links, predicate }) => ({
    elementKey: to,
    predicate,
    confidence: chainConfidence(links),
    viaKeys: links.map((link) => link.key),
  }));
