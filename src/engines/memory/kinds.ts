import { endsOfDerived } from '../../model/chains.ts';
import type { Kind, Kinds } from '../../model/relations.ts';
import type { LinkRow } from '../../model/rows.ts';
import { derivedLinksAt } from './chains.ts';
import { rowAt } from './graph.ts';
import type { Store } from './store.ts';

/** How each kind is found by its key. */
type KindTable = { readonly [K in Kind]: (key: string) => Kinds[K] | undefined };

export function createKinds(store: Store): KindTable {
  const { graph, dataset } = store;
  const links = indexOf(store.links);
  return {
    studies: (key) => rowAt(graph, 'Study', key),
    elements: (key) => rowAt(graph, 'Element', key),
    details: (key) => store.details.get(key),
    links: (key) => links(key) ?? derivedLink(store, key),
    constructs: indexOf(store.constructs),
    absences: indexOf(dataset.absences),
    interviews: (key) => rowAt(graph, 'Interview', key),
    notes: indexOf(dataset.notes),
    recommendations: indexOf(dataset.recommendations),
  };
}

function indexOf<Row extends { readonly key: string }>(
  rows: readonly Row[],
): (key: string) => Row | undefined {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (key) => byKey.get(key);
}

function derivedLink({ graph }: Store, key: string): LinkRow | undefined {
  const ends = endsOfDerived(key);
  if (ends === null) return undefined;
  return derivedLinksAt(graph, ends[0], 0).find((link) => link.key === key);
}
