import type { Dataset } from '../../../model/dataset.ts';
import { isActive } from '../../../model/links.ts';
import type { ElementCounts } from '../codecs/stored.ts';

/** What elements are ordered by, by their keys. */
export function elementCounts({
  elements,
  links,
}: Pick<Dataset, 'elements' | 'links'>): (key: string) => ElementCounts {
  const activeLinks = new Map<string, number>();
  const codesBelow = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const link of links.filter((one) => isActive(one))) {
    add(activeLinks, link.subjectKey);
    add(activeLinks, link.objectKey);
  }
  const parents = new Map(elements.map(({ key, parentKey }) => [key, parentKey]));
  for (const { key, level } of elements) {
    let at: string | null = level === 'CODE' ? key : null;
    while (at !== null) {
      add(codesBelow, at);
      at = parents.get(at) ?? null;
    }
  }
  return (key) => ({
    activeLinks: activeLinks.get(key) ?? 0,
    codesBelow: codesBelow.get(key) ?? 0,
  });
}
