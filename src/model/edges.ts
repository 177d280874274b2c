import { compare, sortOfKey, sortOfLink } from './order.ts';
import type { LinkRow, TheoryRow } from './rows.ts';
import type { EdgeRow, PathRow } from './traversal-rows.ts';

/** Edges as both engines name and order them (rule 12). */

export const partOfEdge = (childKey: string, parentKey: string): EdgeRow => ({
  key: `PART_OF:${childKey}`,
  kind: 'PART_OF',
  sourceKey: childKey,
  targetKey: parentKey,
  label: 'PART_OF',
  confidence: null,
});

export const theoryEdge = (
  row: Pick<TheoryRow, 'relation' | 'sourceKey' | 'targetKey'>,
): EdgeRow => ({
  key: `THEORY:${row.sourceKey}~${row.relation}~${row.targetKey}`,
  kind: 'THEORY',
  sourceKey: row.sourceKey,
  targetKey: row.targetKey,
  label: row.relation,
  confidence: null,
});

export const linkEdge = (
  link: Pick<LinkRow, 'key' | 'subjectKey' | 'objectKey' | 'predicate' | 'confidence'>,
): EdgeRow => ({
  key: `ALIGNS_WITH:${link.key}`,
  kind: 'ALIGNS_WITH',
  sourceKey: link.subjectKey,
  targetKey: link.objectKey,
  label: link.predicate,
  confidence: link.confidence,
});

/** A sort key: by the name of the kind, then by the keys inside the key, numbers as numbers. */
export function sortOfEdge({ kind, sourceKey, targetKey, label }: EdgeRow): string {
  if (kind === 'PART_OF') return `${kind}\t${sortOfKey(sourceKey)}`;
  if (kind === 'ALIGNS_WITH') return `${kind}\t${sortOfLink(sourceKey, targetKey)}`;
  return `${kind}\t${sortOfKey(sourceKey)}\t${label}\t${sortOfKey(targetKey)}`;
}

/**
 * The product of confidences as an integer; an edge without one counts as 1. Paths of equally many hops then compare
 * exactly, whereas products of floats depend on their order (rule 1). Six hops stay below 2^53.
 */
function exactProduct(edges: readonly EdgeRow[]): number {
  return edges.reduce(
    (product, { confidence }) => product * Math.round((confidence ?? 1) * 100),
    1,
  );
}

export const pathOf = (nodeKeys: readonly string[], edges: readonly EdgeRow[]): PathRow => ({
  nodeKeys,
  edges,
  confidence: exactProduct(edges) / 100 ** edges.length,
});

/** Orders paths: fewer hops first, then higher confidence, then by node keys, then by edge keys. */
export function comparePaths(a: PathRow, b: PathRow): number {
  return (
    a.edges.length - b.edges.length ||
    exactProduct(b.edges) - exactProduct(a.edges) ||
    compareLists(a.nodeKeys.map(sortOfKey), b.nodeKeys.map(sortOfKey)) ||
    compareLists(a.edges.map(sortOfEdge), b.edges.map(sortOfEdge))
  );
}

/** Compares lists item by item; a list that is the beginning of another comes before it. */
export function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = compare(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
