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
import type { Store } from './store.ts';

/** Finds those of some keys that nothing has, with the candidates for each. */
export function createUnknownKeys({
  dataset,
}: Store): (named: readonly NamedKey[]) => readonly UnknownKey[] {
  const keysOf = memoize(
    (kind: NamedKind) => kind,
    (kind): ReadonlySet<string> => new Set(dataset[kind].map(({ key }) => key)),
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
