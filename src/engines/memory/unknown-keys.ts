import { memoize } from '../../model/memoize.ts';
import {
  byNearestLength,
  type CandidateSearch,
  candidateSearches,
  keyNamed,
  lettersNamed,
  MAX_CANDIDATES,
  MAX_UNKNOWN,
  NAMED_KINDS,
  type NamedKey,
  type NamedKind,
  type UnknownKey,
} from '../../model/named-keys.ts';
import { RowList } from '../../model/packed-rows.ts';
import type { Store } from './store.ts';

/** Finds those of some keys that nothing has, with the candidates for each. */
export function createUnknownKeys(
  store: Store,
): (named: readonly NamedKey[]) => readonly UnknownKey[] {
  const { dataset } = store;
  const keysOf = memoize(
    (kind: NamedKind) => kind,
    (kind): ReadonlySet<string> => new Set(keysIn(store, kind)),
  );
  const letters = new Set(dataset.interviews.flatMap(({ letter }) => letter ?? []));

  const isKnown = (named: NamedKey): boolean =>
    named.kind !== 'links' &&
    (keysOf(named.kind).has(keyNamed(named)) ||
      lettersNamed(named).some((letter) => letters.has(letter)));
  const found = (kind: NamedKind, { beginnings, endings, length }: CandidateSearch): string[] => {
    const all = [...keysOf(kind)];
    const isBegun = (beginning: string): boolean => all.some((key) => key.startsWith(beginning));
    const beginning = beginnings.find(isBegun);
    const begun =
      beginning === undefined
        ? [...keysOf('studies')]
            .flatMap((study) => endings.map((ending) => study + ending))
            .filter((key) => keysOf(kind).has(key))
        : all.filter((key) => key.startsWith(beginning));
    return begun.sort(byNearestLength(length)).slice(0, MAX_CANDIDATES);
  };

  return (named) =>
    NAMED_KINDS.flatMap((kind) =>
      named
        .filter((one) => one.kind === kind && !isKnown(one))
        .slice(0, MAX_UNKNOWN)
        .map((one) => ({
          ...one,
          candidates: [...new Set(candidateSearches(one).flatMap((search) => found(kind, search)))],
        })),
    );
}

function* keysIn(
  { dataset, elements, links, prepared }: Store,
  kind: NamedKind,
): Generator<string> {
  if (kind === 'elements') for (const { key } of elements) yield key;
  else if (kind === 'notes') for (const { key } of new RowList(prepared.rows.notes)) yield key;
  else if (kind === 'recommendations') {
    for (const { key } of new RowList(prepared.rows.recommendations)) yield key;
  } else for (const { key } of kind === 'links' ? links : dataset[kind]) yield key;
}
