/** Whole numbers from 0 up to, and without, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: a small generator with the same numbers on every machine. The parts of its seed are mixed. */
export function seeded(...parts: readonly number[]): Random {
  let state = parts.reduce((all, part) => Math.imul(all ^ part, 0x9e3779b1) ^ (all >>> 15), 0x5eed);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** `count` numbers, from 1 on. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export const chosen = <Item>(random: Random, items: readonly Item[]): Item =>
  items[random(items.length)] as Item;

/** An item by its share, which is a whole number. */
export function weighted<Item>(
  random: Random,
  items: readonly (readonly [item: Item, share: number])[],
): Item {
  let left = random(items.reduce((all, [, share]) => all + share, 0));
  const found = items.find(([, share]) => {
    left -= share;
    return left < 0;
  });
  return (found ?? items[0])?.[0] as Item;
}

/** The items in another order (Fisher and Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
