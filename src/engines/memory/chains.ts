import {
  chainConfidence,
  chained,
  compareChains,
  derivedLink,
  MAX_CHAIN_LENGTH,
  readFrom,
} from '../../model/chains.ts';
import type { MappingPredicate } from '../../model/enums.ts';
import { isActive } from '../../model/links.ts';
import type { LinkRow } from '../../model/rows.ts';
import { type Graph, linksAt, otherEnd, rowAt } from './graph.ts';

/** A chain of recorded links, with the predicate that follows from them in the direction of travel. */
export interface Chain {
  readonly to: string;
  readonly links: readonly LinkRow[];
  readonly predicate: MappingPredicate;
}

/** The best chain to each element that no recorded link, of any status, sign or confidence, joins to this one. */
export function chainsFrom(graph: Graph, key: string, threshold: number): Chain[] {
  const own = rowAt(graph, 'Element', key)?.studyKey;
  const joined = new Set(linksAt(graph, key).map((link) => otherEnd(link, key)));
  const best = new Map<string, Chain>();
  const walk = (
    visited: readonly string[],
    links: readonly LinkRow[],
    soFar: MappingPredicate,
  ): void => {
    const here = visited.at(-1) ?? key;
    for (const link of linksAt(graph, here)) {
      const to = otherEnd(link, here);
      const predicate = chained(soFar, readFrom(link, here));
      if (!isActive(link, threshold) || visited.includes(to) || predicate === null) continue;
      const chain = [...links, link];
      const isEnd = rowAt(graph, 'Element', to)?.studyKey !== own && !joined.has(to);
      if (chain.length > 1 && isEnd && chainConfidence(chain) >= threshold) {
        const known = best.get(to);
        if (!known || compareChains([key, to], chain, known.links) < 0) {
          best.set(to, { to, links: chain, predicate });
        }
      }
      if (chain.length < MAX_CHAIN_LENGTH) walk([...visited, to], chain, predicate);
    }
  };
  walk([key], [], 'EXACT_MATCH');
  return [...best.values()];
}

/** The derived links that have the element at either end. */
export const derivedLinksAt = (graph: Graph, key: string, threshold: number): LinkRow[] =>
  chainsFrom(graph, key, threshold).map(({ to, links, predicate }) =>
    derivedLink([key, to], predicate, links),
  );
