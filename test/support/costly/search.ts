import { createHash } from 'node:crypto';
import type { Draw } from '../../engines/differential/random-choices.ts';

/** A list of numbers, of which each is one choice; choices after the last are new ones, and are added. */
type Genome = readonly number[];

interface Tried<Made> {
  readonly genome: Genome;
  readonly made: Made;
  readonly cost: number;
}

/** What is searched for. */
export interface Search<Made> {
  /** Makes something of choices. */
  make(draw: Draw): Made;
  /** Its cost: the higher, the more is looked for near it. */
  costOf(made: Made): Promise<number>;
  readonly milliseconds: number;
  readonly seed: number;
}

/** How many of the costliest are changed further. */
const CHANGED = 20;
/** The share of tries that start from nothing, in percent. */
const NEW = 20;

/** The costliest that were found, the costliest first: a search by small changes of what has cost most so far. */
export async function findCostliest<Made>(
  search: Search<Made>,
): Promise<{ readonly tries: number; readonly costliest: readonly Tried<Made>[] }> {
  const random = randomOf(search.seed);
  let best: Tried<Made>[] = [];
  let tries = 0;
  const end = performance.now() + search.milliseconds;
  while (performance.now() < end) {
    const parent = best[Math.floor(random() * random() * best.length)];
    const isNew = parent === undefined || random() * 100 < NEW;
    const genome = isNew ? [] : changed(parent.genome, random);
    const made = search.make(drawing(genome, random));
    const cost = await search.costOf(made);
    tries += 1;
    best = [...best, { genome, made, cost }].sort((a, b) => b.cost - a.cost).slice(0, CHANGED);
  }
  return { tries, costliest: best };
}

/** Some choices replaced, some left out, or a part of them twice. */
function changed(genome: Genome, random: () => number): number[] {
  const at = Math.floor(random() * genome.length);
  const length = 1 + Math.floor(random() * random() * 20);
  const some = Array.from({ length }, () => random());
  switch (Math.floor(random() * 4)) {
    case 0:
      return [...genome.slice(0, at), ...some, ...genome.slice(at + length)];
    case 1:
      return [...genome.slice(0, at), ...genome.slice(at + length)];
    case 2:
      return [...genome.slice(0, at + length), ...genome.slice(at)];
    default:
      return genome.map((one, place) => (place === at ? random() : one));
  }
}

function drawing(genome: number[], random: () => number): Draw {
  let at = 0;
  const upTo = (max: number): number => {
    if (at === genome.length) genome.push(random());
    const chosen = genome[at] ?? 0;
    at += 1;
    return Math.floor(chosen * (max + 1));
  };
  const one = <Item>(list: readonly Item[]): Item => list[upTo(list.length - 1)] as Item;
  const shuffled = <Item>(list: readonly Item[]): Item[] => {
    const left = [...list];
    return list.flatMap(() => left.splice(upTo(left.length - 1), 1));
  };
  return {
    upTo,
    one,
    shuffled,
    chance: (percent) => upTo(99) < percent,
    some: (list, most) => shuffled(list).slice(0, upTo(most)),
  };
}

/** Random numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    const hash = createHash('md5').update(`${seed}:${count}`).digest();
    return hash.readUInt32LE() / 2 ** 32;
  };
}
