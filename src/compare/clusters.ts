import type { ComparedLink } from '../model/comparison.ts';
import type { MappingPredicate, Overlap } from '../model/enums.ts';
import { overlapOf } from '../model/links.ts';
import { compare, sortedBy, sortOfKey } from '../model/order.ts';
import type { ElementRow, LinkRow, StudyRow } from '../model/rows.ts';
import type { Compared } from './comparison.ts';

/** Elements that links join, directly or through others. */
export interface Cluster {
  readonly members: readonly ElementRow[];
  readonly studies: readonly StudyRow[];
  readonly overlap: Overlap;
  readonly isContested: boolean;
  readonly weakestConfidence: number;
  readonly links: readonly LinkRow[];
}

/** Rule 11: connected components over links with the predicates, largest first, then by the smallest member's key. */
export function clusters(
  compared: Compared,
  predicates: readonly MappingPredicate[],
  minSize: number,
): readonly Cluster[] {
  const links = compared.rows.links.filter(({ predicate }) => predicates.includes(predicate));
  return componentsOf(links)
    .filter(({ keys }) => keys.length >= minSize)
    .sort(
      (a, b) =>
        b.keys.length - a.keys.length ||
        compare(sortOfKey(a.keys[0] ?? ''), sortOfKey(b.keys[0] ?? '')),
    )
    .map((component) => clusterOf(compared, component));
}

interface Component {
  /** By key. */
  readonly keys: readonly string[];
  readonly links: readonly ComparedLink[];
}

function componentsOf(links: readonly ComparedLink[]): Component[] {
  const neighbours = new Map<string, string[]>();
  const join = (key: string, other: string): void => {
    const known = neighbours.get(key);
    if (known === undefined) neighbours.set(key, [other]);
    else known.push(other);
  };
  for (const { subjectKey, objectKey } of links) {
    join(subjectKey, objectKey);
    join(objectKey, subjectKey);
  }
  const components = new Map<string, { keys: string[]; links: ComparedLink[] }>();
  for (const start of neighbours.keys()) {
    if (components.has(start)) continue;
    const component = { keys: [start], links: [] };
    components.set(start, component);
    // The list grows during the loop, until it has every neighbour of every key in it.
    for (const key of component.keys) {
      for (const next of neighbours.get(key) ?? []) {
        if (components.has(next)) continue;
        components.set(next, component);
        component.keys.push(next);
      }
    }
  }
  for (const link of links) components.get(link.subjectKey)?.links.push(link);
  return [...new Set(components.values())].map((one) => ({
    keys: sortedBy(one.keys, sortOfKey),
    links: one.links,
  }));
}

function clusterOf(compared: Compared, { keys, links }: Component): Cluster {
  const members = new Set(keys);
  const studyKeys = new Set(links.flatMap((link) => [link.subjectStudy, link.objectStudy]));
  return {
    members: keys.flatMap((key) => compared.elements.get(key) ?? []),
    studies: compared.rows.studies.filter(({ key }) => studyKeys.has(key)),
    overlap: overlapOf(studyKeys.size, compared.studies.length),
    isContested: compared.rows.disputes.some(
      ({ subjectKey, objectKey }) => members.has(subjectKey) && members.has(objectKey),
    ),
    weakestConfidence: Math.min(...links.map(({ confidence }) => confidence)),
    links,
  };
}
