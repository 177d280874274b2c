import { compare } from './order.ts';
import { beginningsIn } from './search.ts';
import type { FoldedLabel } from './vocabulary.ts';

/** How many owners are named: so many numbers whatever the dataset, and all others are rare. */
const NAMED = { 'Word.items': 1_000, 'Beginning.items': 3_000, 'Key.items': 1_000 } as const;

/** How many items single owners of a relation have. */
export interface NamedOwners {
  /** The owners that have most, most first, and how many each has; none where no limit asks for a single owner. */
  readonly owners: readonly string[];
  readonly counts: readonly number[];
  /** The most items of any other owner. */
  readonly others: number;
}

/** Texts, and how many things have each. */
type Counts = ReadonlyMap<string, number>;
type Counted = readonly (readonly [text: string, count: number])[];

/**
 * How many labelled things have a word, a word that begins so, and a key that begins so. A word is one of the labels with
 * those after it that the print joins to it by a half-space. A thing counts for each of its words with one beginning.
 */
export function searchStatistics(labels: readonly FoldedLabel[]) {
  const words = new Map<string, number>();
  const keys = new Map<string, number>();
  const most = { words: 0, letters: 0, key: 0 };
  for (const { key, texts } of labels) {
    const own = new Set(texts.flatMap(beginningsIn));
    let letters = 0;
    for (const word of own) {
      add(words, word, 1);
      letters += word.length;
    }
    add(keys, key, 1);
    most.words = Math.max(most.words, own.size);
    most.letters = Math.max(most.letters, letters);
    most.key = Math.max(most.key, key.length);
  }
  return [
    statistics(
      'Word.items',
      [...words],
      sum(words, () => 1),
      most.words,
    ),
    statistics(
      'Beginning.items',
      beginnings(words, NAMED['Beginning.items']),
      sum(words, lengthOf),
      most.letters,
    ),
    statistics('Key.items', beginnings(keys, NAMED['Key.items']), sum(keys, lengthOf), most.key),
  ];
}

const lengthOf = (text: string): number => text.length;

const sum = (counts: Counts, timesOf: (text: string) => number): number =>
  [...counts].reduce((all, [text, count]) => all + count * timesOf(text), 0);

function add(counts: Map<string, number>, text: string, count: number): void {
  counts.set(text, (counts.get(text) ?? 0) + count);
}

function statistics(key: keyof typeof NAMED, counts: Counted, count: number, maxIn: number) {
  const sorted = mostFirst(counts);
  const named = sorted.slice(0, NAMED[key]);
  const owners = named.map(([owner]) => owner);
  return {
    key,
    maxOut: sorted[0]?.[1] ?? 0,
    maxIn,
    count,
    owners,
    counts: named.map(([, items]) => items),
    others: sorted[owners.length]?.[1] ?? 0,
  };
}

/** A beginning comes before what it begins, which has as many things at most. */
const mostFirst = (counts: Counted): Counted =>
  counts.toSorted(
    ([a, often], [b, oftenB]) => oftenB - often || a.length - b.length || compare(a, b),
  );

/** The beginnings of texts that most things have, one more than `most`: letter by letter, only of those that are left. */
function beginnings(texts: Counts, most: number): Counted {
  let found: Counted = [];
  let left = [...texts];
  for (let length = 1; left.length > 0; length += 1) {
    const counts = new Map<string, number>();
    for (const [text, count] of left) add(counts, text.slice(0, length), count);
    // Half a character is no text that a database stores.
    const whole = [...counts].filter(([beginning]) => !HALF.test(beginning));
    found = mostFirst([...found, ...whole]).slice(0, most + 1);
    const kept = new Set(found.map(([beginning]) => beginning));
    left = left.filter(([text]) => {
      const beginning = text.slice(0, length);
      return text.length > length && (kept.has(beginning) || HALF.test(beginning));
    });
  }
  return found;
}

const HALF = /[\uD800-\uDBFF]$/;
