/** For each of some numbered things, a list of numbers: two arrays, however many lists there are. */
export interface NumberLists {
  /** Where the list of each begins, and where the last one ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly items: Uint32Array<ArrayBuffer>;
}

/** The lists of so many owners; each keeps the order of the pairs. */
export function numberLists(
  owners: number,
  pairs: readonly (readonly [owner: number, item: number])[],
): NumberLists {
  const starts = new Uint32Array(owners + 1);
  for (const [owner] of pairs) starts[owner + 1] = (starts[owner + 1] as number) + 1;
  for (let at = 1; at <= owners; at += 1) {
    starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  }
  const items = new Uint32Array(pairs.length);
  const next = starts.slice();
  for (const [owner, item] of pairs) {
    items[next[owner] as number] = item;
    next[owner] = (next[owner] as number) + 1;
  }
  return { starts, items };
}

/** The list of one; empty for none. */
export const listOf = ({ starts, items }: NumberLists, owner: number | undefined): Uint32Array =>
  owner === undefined ? NOTHING : items.subarray(starts[owner], starts[owner + 1]);
const NOTHING = new Uint32Array();

/** What is made of each number of a list. A loop: by `Array.from` on a part of the array it takes ten times as long. */
export function mapList<Made>(
  { starts, items }: NumberLists,
  owner: number | undefined,
  make: (number: number) => Made,
): Made[] {
  const made: Made[] = [];
  if (owner === undefined) return made;
  const stop = starts[owner + 1] as number;
  for (let at = starts[owner] as number; at < stop; at += 1) made.push(make(items[at] as number));
  return made;
}
