import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { dataset, element, link, study, theory } from '../../support/row-builders.ts';
import type { GetReader } from './queries.ts';

/** Two studies whose dimensions are joined by paths of equal length and confidence. */
export const ties = (): Dataset =>
  dataset({
    studies: ['a', 'b'].map((key) => study(key)),
    elements: [
      element('a.1', 'DIMENSION', { role: 'CAUSAL_CONDITION' }),
      element('a.1.1', 'CATEGORY', { role: 'CAUSAL_CONDITION' }),
      element('a.2', 'DIMENSION', { role: 'CORE_PHENOMENON' }),
      element('b.1', 'DIMENSION'),
      element('b.1.1', 'CATEGORY'),
    ],
    theory: [theory('a.1', 'CAUSES', 'a.2'), theory('a.1', 'SHAPES', 'a.2')],
    links: [
      link('a.1', 'b.1.1', { confidence: 0.8 }),
      link('a.1.1', 'b.1', { confidence: 0.8 }),
      link('a.2', 'b.1', { confidence: 0.8 }),
    ],
  });

export function tieChecks(reader: GetReader): void {
  describe('paths that tie', () => {
    it('R12.11 MUST compare all node keys before any edge key, and distinguish parallel edges', async () => {
      const { rows } = await reader().paths({
        from: 'a.1',
        to: 'b.1',
        maxHops: 2,
        kinds: null,
        predicates: null,
        minConfidence: 0.5,
        studies: null,
        first: 50,
      });
      const found = rows.map(({ nodeKeys, edges }) => [nodeKeys[1], edges.map(({ key }) => key)]);
      // By edges alone the last would be the first.
      expect(found).toEqual([
        ['a.1.1', ['PART_OF:a.1.1', 'ALIGNS_WITH:a.1.1~b.1']],
        ['a.2', ['THEORY:a.1~CAUSES~a.2', 'ALIGNS_WITH:a.2~b.1']],
        ['a.2', ['THEORY:a.1~SHAPES~a.2', 'ALIGNS_WITH:a.2~b.1']],
        ['b.1.1', ['ALIGNS_WITH:a.1~b.1.1', 'PART_OF:b.1.1']],
      ]);
    });
  });
}
