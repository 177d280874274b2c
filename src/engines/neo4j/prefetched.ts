import { optionsName, type Relation, type RelationOptions } from '../../model/relations.ts';

/** Values that were fetched for later reads, by the name of the read, then by key or owner. */
export type Prefetched = Map<string, Map<string, unknown>>;

/** The name under which lists of a relation are stored; it includes the options, which change the lists. */
export const relatedName = (relation: Relation, options: RelationOptions = {}): string =>
  `related ${relation} ${optionsName(options)}`;

/** Returns and removes a prefetched value: each serves one read. Undefined where it was not prefetched. */
export function takePrefetched(prefetched: Prefetched, name: string, key: string): unknown {
  const values = prefetched.get(name);
  const value = values?.get(key);
  values?.delete(key);
  return value;
}

/** The stored values of a read, as a map that may be written to. */
export function valuesOf(prefetched: Prefetched, name: string): Map<string, unknown> {
  const values = prefetched.get(name) ?? new Map<string, unknown>();
  prefetched.set(name, values);
  return values;
}
