import { LRUCache } from 'lru-cache';
import type { Encoded } from './encode.ts';

/** An answer as it was sent, ready to be sent again. */
export interface KeptAnswer {
  readonly body: Encoded;
  readonly contentType: string;
  readonly etag: string;
  /** The version of the dataset that it was read from. */
  readonly dataset: string;
  /** The operation's name; null when it has none. */
  readonly operation: string | null;
}

/** How many answers are kept at most. */
export const MAX_ANSWERS = 1_000;
/** In bytes, all kept answers together with both compressed copies of each. */
export const MAX_BYTES = 64_000_000;
/** In bytes: one that is longer is not kept, or a few would take the room of all others. */
const MAX_ANSWER_BYTES = 2_000_000;

/** Answers by their key; those that nobody asked for longest leave first. */
export interface AnswerCache {
  get(key: string): KeptAnswer | undefined;
  set(key: string, answer: KeptAnswer): void;
  /** How many are kept. */
  count(): number;
}

export function createCache(): AnswerCache {
  const kept = new LRUCache<string, KeptAnswer>({
    max: MAX_ANSWERS,
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ANSWER_BYTES * 3,
    // As if no copy were shorter: what is compressed later needs no second look.
    sizeCalculation: ({ body }) => body.plain.length * 3 + 1_000,
  });
  return {
    get: (key) => kept.get(key),
    set: (key, answer) => {
      kept.set(key, answer);
    },
    count: () => kept.size,
  };
}
