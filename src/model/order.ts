/** The orders that both engines share: they compare sort keys by code unit, never by a database's collation. */

/** Digits of the largest number that a step of a key may have. */
const DIGITS = 9;

/**
 * A sort key that compares step by step, numbers as numbers: `network.10` comes after `network.9`, and a key before
 * those below it. A space separates the steps, because it sorts before every character of a step.
 */
export function sortOfKey(key: string): string {
  let sort = '';
  let from = 0;
  let isNumber = true;
  // A loop, because split, match, pad and join took four times as long, and every list is sorted by this.
  for (let at = 0; at <= key.length; at += 1) {
    const code = at < key.length ? key.charCodeAt(at) : DOT;
    if (code !== DOT) {
      isNumber &&= code >= ZERO && code <= NINE;
      continue;
    }
    const zeros = isNumber && at > from ? ZEROS[at - from] : undefined;
    sort += `${from > 0 ? ' ' : ''}${zeros ?? ''}${key.slice(from, at)}`;
    from = at + 1;
    isNumber = true;
  }
  return sort;
}

const [DOT, ZERO, NINE] = ['.', '0', '9'].map((one) => one.charCodeAt(0)) as [
  number,
  number,
  number,
];
/** The padding for a number of so many digits. */
const ZEROS = Array.from({ length: DIGITS }, (_, length) => '0'.repeat(DIGITS - length));

/** A sort key of links: by subject, then object. A tab sorts before the space that separates the steps of a key. */
export function sortOfLink(subjectKey: string, objectKey: string): string {
  return `${sortOfKey(subjectKey)}\t${sortOfKey(objectKey)}`;
}

/** A sort key of absences: by the element's key, then that of the study in which it is missing. */
export function sortOfAbsence(row: {
  readonly elementKey: string;
  readonly studyKey: string;
}): string {
  return sortOfLink(row.elementKey, row.studyKey);
}

/** Compares by code unit, as `<` does and as `ORDER BY` does with ASCII in every engine. */
export function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares positions in a list, of whose values some are descending. */
export function comparePositions(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  descending: readonly boolean[],
): number {
  for (let at = 0; at < a.length; at += 1) {
    const order = compare(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return descending[at] ? -order : order;
  }
  return 0;
}

/** Sorts by `sortOf`, which is computed once for each item and not for each comparison. */
export function sortedBy<Item>(
  items: readonly Item[],
  sortOf: (item: Item) => string | number,
): Item[] {
  return items
    .map((item) => ({ item, sort: sortOf(item) }))
    .sort((a, b) => compare(a.sort, b.sort))
    .map(({ item }) => item);
}

/** Compares by key, ascending, numbers as numbers. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return compare(sortOfKey(a.key), sortOfKey(b.key));
}

/** Compares interviews by their study's key, then in the order of the study. */
export function byInterview(
  a: { readonly studyKey: string; readonly order: number },
  b: { readonly studyKey: string; readonly order: number },
): number {
  return compare(sortOfKey(a.studyKey), sortOfKey(b.studyKey)) || a.order - b.order;
}
