import fc from 'fast-check';
import { describe, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { COMPARISON_LAWS } from './comparison-laws.ts';
import { LAWS } from './graph-laws.ts';
import { anyCompared } from './random-comparison.ts';
import { anyWalked } from './random-walk.ts';
import { VOICE_LAWS } from './voice-laws.ts';

/** Each law is checked a thousand times: ten walks through each of a hundred graphs. */
const GRAPHS = 100;
const WALKS = 10;

describe('laws of the memory engine', { timeout: 120_000 }, () => {
  it.each(LAWS)('$title', async ({ holds }) => {
    await fc.assert(
      fc.asyncProperty(anyWalked(WALKS), async ({ dataset, walks }) => {
        const graph = openMemory(dataset).reader();
        for (const walk of walks) await holds(graph, dataset, walk);
      }),
      // Shrinking a graph takes longer than reading it; the reported seed makes it again.
      { numRuns: GRAPHS, endOnFailure: true },
    );
  });

  it.each([...COMPARISON_LAWS, ...VOICE_LAWS])('$title', async ({ holds }) => {
    await fc.assert(
      fc.asyncProperty(anyCompared(WALKS), async ({ dataset, comparisons }) => {
        const graph = openMemory(dataset).reader();
        for (const terms of comparisons) await holds(graph, dataset, terms);
      }),
      { numRuns: GRAPHS, endOnFailure: true },
    );
  });
});
