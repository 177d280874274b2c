import fc from 'fast-check';

/**
 * Random choices, one after another, from a seed. Each shrinks towards the first of what it chooses from, so what
 * is simplest should stand first.
 */
export interface Draw {
  /** From 0 to `max`, both included. */
  upTo(max: number): number;
  /** True in so many of a hundred; false is the simpler. */
  chance(percent: number): boolean;
  one<Item>(list: readonly Item[]): Item;
  shuffled<Item>(list: readonly Item[]): Item[];
  /** Different ones, at most `most` of them, in any order. */
  some<Item>(list: readonly Item[], most: number): Item[];
}

// Unbiased, because fast-check prefers small and large numbers, which would distort chances.
const upToArbitrary = (max: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max }));

/** What `make` builds of random choices. */
export function drawn<Made>(make: (draw: Draw) => Made): fc.Arbitrary<Made> {
  return fc.gen().map((gen) => {
    const upTo = (max: number): number => gen(upToArbitrary, max);
    const one = <Item>(list: readonly Item[]): Item => {
      if (list.length === 0) throw new Error('There is nothing to choose from.');
      return list[upTo(list.length - 1)] as Item;
    };
    const taken = <Item>(list: readonly Item[], count: number): Item[] => {
      const left = [...list];
      return Array.from({ length: Math.min(left.length, count) }, () =>
        left.splice(upTo(left.length - 1), 1),
      ).flat();
    };
    return make({
      upTo,
      chance: (percent) => upTo(99) >= 100 - percent,
      one,
      shuffled: (list) => taken(list, list.length),
      some: (list, most) => taken(list, upTo(most)),
    });
  });
}
