import fc from 'fast-check';
import { describe, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { anyCompared } from './compare.ts';
import { COMPARISON_LAWS } from './comparisons.ts';
import { LAWS } from './laws.ts';
import { anyWalked } from './walk.ts';

/** Each law is asked a thousand times: ten walks through each of a hundred graphs. */
const GRAPHS = 100;
const WALKS = 10;

describe('laws of the memory engine', { timeout: 120_000 }, () => {
  it.each(LAWS)('$title', async ({ holds }) => {
    await fc.assert(
      fc.asyncProperty(anyWalked(WALKS), async ({ dataset, walks }) => {
        const graph = openMemory(dataset).reader();
        for (const walk of walks) await holds(graph, dataset, walk);
      }),
      // A graph takes longer to make smaller than to read; the seed is told, and makes it again.
      { numRuns: GRAPHS, endOnFailure: true },
    );
  });

  it.each(COMPARISON_LAWS)('$title', async ({ holds }) => {
    await fc.assert(
      fc.asyncProperty(anyCompared(WALKS), async ({ dataset, comparisons }) => {
        const graph = openMemory(dataset).reader();
        for (const terms of comparisons) await holds(graph, dataset, terms);
      }),
      { numRuns: GRAPHS, endOnFailure: true },
    );
  });
});
