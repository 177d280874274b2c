import fc from 'fast-check';
import { describe, it } from 'vitest';
import { openMemory } from '../../src/graph/memory/open.ts';
import { LAWS } from './laws/laws.ts';
import { anyWalked } from './laws/walk.ts';

/** Each law is asked a thousand times: ten walks through each of a hundred graphs. */
const GRAPHS = 100;
const WALKS = 10;

describe('laws of the memory engine', () => {
  it.each(LAWS)('$title', async ({ holds }) => {
    await fc.assert(
      fc.asyncProperty(anyWalked(WALKS), async ({ dataset, walks }) => {
        const graph = openMemory(dataset).view();
        for (const walk of walks) await holds(graph, dataset, walk);
      }),
      // A graph takes longer to make smaller than to read; the seed is told, and makes it again.
      { numRuns: GRAPHS, endOnFailure: true },
    );
  });
});
