import type { Relation, RelationOptions } from '../../model/relations.ts';

/** What a statement fetched for reads that follow: by the name of the read, then by key or owner. */
export type Prefetched = Map<string, Map<string, unknown>>;

/** Under what name the lists of a relation are stored: with other options they are other lists. */
export const relatedName = (relation: Relation, { levels = null }: RelationOptions = {}): string =>
  ['related', relation, ...[...(levels ?? [])].sort()].join(' ');

/** Returns and removes a prefetched value: each serves one read. Undefined where it was not prefetched. */
export function takePrefetched(prefetched: Prefetched, name: string, key: string): unknown {
  const values = prefetched.get(name);
  const value = values?.get(key);
  values?.delete(key);
  return value;
}

/** Where the values of a read are stored. */
export function valuesOf(prefetched: Prefetched, name: string): Map<string, unknown> {
  const values = prefetched.get(name) ?? new Map<string, unknown>();
  prefetched.set(name, values);
  return values;
}
