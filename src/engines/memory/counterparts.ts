import { chainConfidence, compareCounterparts, readFrom } from '../../model/chains.ts';
import { isActive } from '../../model/links.ts';
import type { CounterpartQuery } from '../../model/queries.ts';
import type { CounterpartRow } from '../../model/traversal-rows.ts';
import { chainsFrom } from './chains.ts';
import { type Graph, linksAt, otherEnd, rowAt } from './graph.ts';

export function counterpartsOf(
  graph: Graph,
  key: string,
  query: CounterpartQuery,
): CounterpartRow[] {
  const { minConfidence, studies, predicates, includeDerived } = query;
  const isRequested = (other: string): boolean =>
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
    .filter(({ elementKey }) => isRequested(elementKey))
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
