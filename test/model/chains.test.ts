import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainConfidence } from '../../src/model/chains.ts';
import { pathOf } from '../../src/model/edges.ts';
import { link } from '../support/row-builders.ts';

const hundredths = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100);
const linksOf = (confidences: readonly number[]) =>
  confidences.map((confidence, at) => link(`a.${at}`, `b.${at}`, { confidence }));

describe('products of confidences', () => {
  it('R1.1 MUST NOT depend on the order of the links', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 2, maxLength: 3 }), (confidences) => {
        const there = chainConfidence(linksOf(confidences));
        expect(chainConfidence(linksOf(confidences.toReversed()))).toBe(there);
      }),
      { numRuns: 1_000 },
    );
  });

  it('R1.2 MUST be the nearest number to the exact product, where the product of floats falls short', () => {
    expect(0.7 * 0.1).toBeLessThan(0.07);
    expect(chainConfidence(linksOf([0.7, 0.1]))).toBe(0.07);
    expect(chainConfidence(linksOf([0.9, 0.8, 0.9]))).toBe(0.648);
  });

  it('R1.3 MUST be so for the six links of the longest path', () => {
    const edges = linksOf([0.7, 0.1, 0.7, 0.1, 0.7, 0.1]).map((one) => ({
      key: one.key,
      kind: 'ALIGNS_WITH' as const,
      sourceKey: one.subjectKey,
      targetKey: one.objectKey,
      label: one.predicate,
      confidence: one.confidence,
    }));
    expect(pathOf([], edges).confidence).toBe(0.000343);
  });
});
