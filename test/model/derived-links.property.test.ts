import fc from 'fast-check';
import { expect, it } from 'vitest';
import { derivedLinks } from '../../src/model/derived-links.ts';
import { sortedBy, sortOfLink } from '../../src/model/order.ts';
import { CONFIDENCES } from '../engines/differential/random-curation.ts';
import { anyGraph } from '../engines/differential/random-graph.ts';
import { derivedLinksAt } from '../support/reference-chains.ts';

it('R3.21 MUST make once, for every threshold, what a search for chains at that threshold finds', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(...CONFIDENCES), (dataset, threshold) => {
      const surely = derivedLinks(dataset).filter(({ confidence }) => confidence >= threshold);
      for (const { key } of dataset.elements) {
        const found = derivedLinksAt(dataset, key, threshold);
        expect(surely.filter((link) => [link.subjectKey, link.objectKey].includes(key))).toEqual(
          sortedBy(found, ({ subjectKey, objectKey }) => sortOfLink(subjectKey, objectKey)),
        );
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
