import {
  chainConfidence,
  chained,
  compareChains,
  derivedLink,
  MAX_CHAIN_LENGTH,
  readFrom,
} from '../../src/model/chains.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { MappingPredicate } from '../../src/model/enums.ts';
import { isActive } from '../../src/model/links.ts';
import type { LinkRow } from '../../src/model/rows.ts';

/**
 * Rule 3 as a search at a threshold, which the memory engine once did for each question. It shares no index with what
 * makes derived links, so that a property test can hold one against the other.
 */
export function derivedLinksAt(dataset: Dataset, key: string, threshold: number): LinkRow[] {
  const studyOf = (element: string): string | undefined =>
    dataset.elements.find((row) => row.key === element)?.studyKey;
  const linksAt = (element: string): readonly LinkRow[] =>
    dataset.links.filter((link) => [link.subjectKey, link.objectKey].includes(element));
  const otherEnd = (link: LinkRow, element: string): string =>
    link.subjectKey === element ? link.objectKey : link.subjectKey;
  const joined = new Set(linksAt(key).map((link) => otherEnd(link, key)));
  const best = new Map<string, { links: readonly LinkRow[]; predicate: MappingPredicate }>();
  const walk = (
    visited: readonly string[],
    links: readonly LinkRow[],
    soFar: MappingPredicate,
  ): void => {
    const here = visited.at(-1) ?? key;
    for (const link of linksAt(here)) {
      const to = otherEnd(link, here);
      const predicate = chained(soFar, readFrom(link, here));
      if (!isActive(link, threshold) || visited.includes(to) || predicate === null) continue;
      const chain = [...links, link];
      const isEnd = studyOf(to) !== studyOf(key) && !joined.has(to);
      if (chain.length > 1 && isEnd && chainConfidence(chain) >= threshold) {
        const known = best.get(to);
        if (!known || compareChains([key, to], chain, known.links) < 0) {
          best.set(to, { links: chain, predicate });
        }
      }
      if (chain.length < MAX_CHAIN_LENGTH) walk([...visited, to], chain, predicate);
    }
  };
  walk([key], [], 'EXACT_MATCH');
  return [...best].map(([to, { links, predicate }]) => derivedLink([key, to], predicate, links));
}
