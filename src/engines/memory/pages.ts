import { compare, comparePositions, sortOfKey } from '../../model/order.ts';
import type { Page, Position, Slice } from '../../model/queries.ts';

/** The order of a list: the position of each item, and which of its values are descending. */
export interface Ordering<Item> {
  readonly positionOf: (item: Item) => Position;
  readonly descending: readonly boolean[];
}

export const BY_KEY: Ordering<{ readonly key: string }> = {
  positionOf: ({ key }) => [sortOfKey(key)],
  descending: [false],
};

/** The page of a list that is already ordered. Both flags are exact, because the whole list is known. */
export function slicePage<Item>(
  items: readonly Item[],
  ordering: Ordering<Item>,
  slice: Slice,
): Page<Item> {
  const { positionOf, descending } = ordering;
  /** How many items come before a position, or stand at it; halves what is left, because the items are in order. */
  const before = (position: Position, orEqual: boolean): number => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = comparePositions(positionOf(items[middle] as Item), position, descending);
      if (orEqual ? order <= 0 : order < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const start = slice.after === null ? 0 : before(slice.after, true);
  const end = Math.max(start, slice.before === null ? items.length : before(slice.before, false));
  const from = slice.fromEnd ? Math.max(start, end - slice.limit) : start;
  const to = slice.fromEnd ? end : Math.min(end, start + slice.limit);
  const rows = items.slice(from, to);
  return {
    rows,
    positions: rows.map(positionOf),
    total: items.length,
    hasNext: to < items.length,
    hasPrevious: from > 0,
    unknownStudies: [],
  };
}

/** A list, already by key, by a number; what has the same one stays by key. */
export function byMeasure<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
  isDescending: boolean,
): readonly Item[] {
  const values = Float64Array.from(items, measure);
  const ranks = new Map([...new Set(values.toSorted())].map((value, rank) => [value, rank]));
  // Numbers that say rank and place, because they sort in a tenth of the time of objects.
  const places = values.map((value, at) => {
    const rank = ranks.get(value) as number;
    return (isDescending ? ranks.size - rank : rank) * items.length + at;
  });
  return Array.from(places.sort(), (place) => items[place % items.length] as Item);
}

/** The places of texts in ascending order; equal ones stay as they are. */
export function ascending(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  const places = Uint32Array.from(texts, (_, at) => at);
  return places.sort((a, b) => compare(texts[a] as string, texts[b] as string) || a - b);
}

/** A list in an order. */
export function inOrder<Item>(
  items: readonly Item[],
  { positionOf, descending }: Ordering<Item>,
): readonly Item[] {
  return items
    .map((item) => ({ item, position: positionOf(item) }))
    .sort((a, b) => comparePositions(a.position, b.position, descending))
    .map(({ item }) => item);
}
