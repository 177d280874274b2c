import {
  chainConfidence,
  chained,
  compareChains,
  compareCounterparts,
  readFrom,
} from '../chains.ts';
import { isActive } from '../links.ts';
import type { CounterpartQuery, KnowledgeGraph } from '../port.ts';
import type { CounterpartRow, LinkRow, MappingPredicate } from '../rows.ts';
import { eachOf } from './elements.ts';
import { type Graph, linksAt, rowAt, unknownStudies } from './graph.ts';
import type { Store } from './store.ts';

const MOST_LINKS = 3;

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

const otherEnd = (link: LinkRow, key: string): string =>
  link.subjectKey === key ? link.objectKey : link.subjectKey;

/** The best chain to each element that no recorded link joins to this one, whatever its status, sign and confidence. */
function derivedOf(graph: Graph, key: string, threshold: number): CounterpartRow[] {
  const own = rowAt(graph, 'Element', key)?.studyKey;
  const joined = new Set(linksAt(graph, key).map((link) => otherEnd(link, key)));
  const best = new Map<string, { links: readonly LinkRow[]; predicate: MappingPredicate }>();
  const walk = (
    visited: readonly string[],
    links: readonly LinkRow[],
    soFar: MappingPredicate,
  ): void => {
    const here = visited.at(-1) ?? key;
    for (const link of linksAt(graph, here)) {
      const next = otherEnd(link, here);
      const predicate = chained(soFar, readFrom(link, here));
      if (!isActive(link, threshold) || visited.includes(next) || predicate === null) continue;
      const chain = [...links, link];
      const isEnd = rowAt(graph, 'Element', next)?.studyKey !== own && !joined.has(next);
      if (chain.length > 1 && isEnd && chainConfidence(chain) >= threshold) {
        const known = best.get(next);
        if (!known || compareChains([key, next], chain, known.links) < 0) {
          best.set(next, { links: chain, predicate });
        }
      }
      if (chain.length < MOST_LINKS) walk([...visited, next], chain, predicate);
    }
  };
  walk([key], [], 'EXACT_MATCH');
  return [...best].map(([elementKey, { links, predicate }]) => ({
    elementKey,
    predicate,
    confidence: chainConfidence(links),
    viaKeys: links.map((link) => link.key),
  }));
}
