/** The pairs of owners and items that statistics of a dataset count. */

import type { Dataset } from './dataset.ts';
import type { CitationRow } from './rows.ts';

/** An owner and an item by their keys; an item without a key is named by its position. */
export type Pair = readonly [owner: string, item: string | number];

/** The owner of what belongs to the dataset as a whole. */
export const WHOLE = '';
export const pairs = <Row>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
  itemOf: (row: Row, at: number) => string | number = (_row, at) => at,
): Pair[] => rows.map((row, at) => [ownerOf(row), itemOf(row, at)]);
export const reversed = (ownPairs: readonly Pair[]): Pair[] =>
  ownPairs.map(([owner, item]) => [String(item), owner]);

export const studyOf = ({ studyKey }: { readonly studyKey: string }): string => studyKey;
export const keyOf = ({ key }: { readonly key: string }): string => key;

/** The pairs of each row and the elements that it names. */
export const naming = (
  rows: readonly { readonly key: string; readonly elementKeys: readonly string[] }[],
): Pair[] =>
  rows.flatMap(({ key, elementKeys }) => elementKeys.map((element): Pair => [key, element]));

/** The citations of all rows of all lists, of links, and of what was measured of an element. */
export function citationsIn(dataset: Dataset): readonly CitationRow[] {
  const measured = dataset.elements.map((row) => row.measured);
  const rows: readonly unknown[] = [...Object.values(dataset).flat(), ...measured];
  const ofLinks = dataset.links.flatMap(({ citations }) => citations);
  const others = rows.flatMap(
    (row) => (row as { readonly cite?: CitationRow | null } | null)?.cite ?? [],
  );
  return [...others, ...ofLinks];
}

/** The elements above an element. */
export function ancestorsIn({ elements }: Dataset): (key: string) => string[] {
  const parents = new Map(elements.map(({ key, parentKey }) => [key, parentKey]));
  const above = (key: string): string[] => {
    const parent = parents.get(key) ?? null;
    return parent === null ? [] : [parent, ...above(parent)];
  };
  return above;
}

/** Each pair once. */
export const distinct = (all: readonly Pair[]): Pair[] => [
  ...new Map(all.map((pair) => [pair.join(' '), pair])).values(),
];
