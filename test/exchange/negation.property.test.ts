import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { LinkRow } from '../../src/model/rows.ts';
import { anyGraph } from '../engines/differential/random-graph.ts';
import { renderAll } from './rendered.ts';
import { STATEMENTS } from './stated-links.ts';

const isStated = ({ isNegated, status }: LinkRow): boolean => !isNegated && status !== 'REJECTED';

/** Makes about a third of the links negated or rejected, whatever the graph has. */
const withDenied = (graph: Dataset): Dataset => ({
  ...graph,
  links: graph.links.map((link, at) => {
    if (at % 3 === 1) return { ...link, isNegated: true, translation: null };
    return at % 5 === 2 ? { ...link, status: 'REJECTED', reviewedBy: 'An expert' } : link;
  }),
});

describe('a link that is negated or rejected', { timeout: 120_000 }, () => {
  it('is stated positively in no format, and every other link is stated in all', async () => {
    let denied = 0;
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const dataset = withDenied(graph);
        const files = await renderAll(dataset);
        const stated = dataset.links.filter(isStated).map(({ key }) => key);
        denied += dataset.links.length - stated.length;
        for (const [format, statements] of Object.entries(STATEMENTS)) {
          const found = [...new Set(statements(files, dataset.links))].sort();
          expect(found, format).toEqual([...stated].sort());
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(denied).toBeGreaterThan(60);
  });
});
