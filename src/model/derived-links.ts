import {
  chained,
  compareChains,
  derivedLink,
  isTransitive,
  MAX_CHAIN_LENGTH,
  readFrom,
} from './chains.ts';
import type { MappingPredicate } from './enums.ts';
import { isActive, otherEnd } from './links.ts';
import { sortedBy, sortOfKey, sortOfLink } from './order.ts';
import type { ElementRow, LinkRow } from './rows.ts';

/**
 * Rule 3: every link that follows from recorded ones, each once, by subject, then object.
 *
 * They are made when a dataset comes in, at any confidence, and then read as recorded links are: no chain is surer than
 * any of its parts, so the best chain between two elements is the best at every threshold that it reaches.
 */
export function derivedLinks({ elements, links }: Given): readonly LinkRow[] {
  const studies = new Map(elements.map(({ key, studyKey }) => [key, studyKey]));
  const joined = new Set(links.flatMap((link) => pairsOf(link.subjectKey, link.objectKey)));
  const steps = stepsOf(links);
  const derived = [...steps.keys()].flatMap((key) => {
    const sort = sortOfKey(key);
    const isEnd = (to: string): boolean =>
      sort < sortOfKey(to) && studies.get(to) !== studies.get(key) && !joined.has(pairOf(key, to));
    return chainsFrom(key, steps, isEnd);
  });
  return sortedBy(derived, ({ subjectKey, objectKey }) => sortOfLink(subjectKey, objectKey));
}

interface Given {
  readonly elements: readonly Pick<ElementRow, 'key' | 'studyKey'>[];
  readonly links: readonly LinkRow[];
}

/** A link from one of its ends to the other. */
interface Step {
  readonly to: string;
  readonly link: LinkRow;
  readonly predicate: MappingPredicate;
}
type Steps = ReadonlyMap<string, readonly Step[]>;

const pairOf = (one: string, other: string): string => `${one}~${other}`;
const pairsOf = (one: string, other: string): string[] => [pairOf(one, other), pairOf(other, one)];

/** The links that a chain may hold, by either end. */
function stepsOf(links: readonly LinkRow[]): Steps {
  const steps = new Map<string, Step[]>();
  for (const link of links) {
    if (!isActive(link, 0) || !isTransitive(link.predicate)) continue;
    for (const key of [link.subjectKey, link.objectKey]) {
      const step = { to: otherEnd(link, key), link, predicate: readFrom(link, key) };
      const known = steps.get(key);
      if (known === undefined) steps.set(key, [step]);
      else known.push(step);
    }
  }
  return steps;
}

/** The links of the best chains from an element to each that may be the end of one. */
function chainsFrom(key: string, steps: Steps, isEnd: (to: string) => boolean): LinkRow[] {
  const best = new Map<string, { links: readonly LinkRow[]; predicate: MappingPredicate }>();
  const walk = (
    visited: readonly string[],
    links: readonly LinkRow[],
    soFar: MappingPredicate,
  ): void => {
    for (const step of steps.get(visited.at(-1) ?? key) ?? []) {
      const { to } = step;
      const predicate = chained(soFar, step.predicate);
      if (predicate === null || visited.includes(to)) continue;
      const chain = [...links, step.link];
      if (chain.length > 1 && isEnd(to)) {
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
