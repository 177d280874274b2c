import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { CounterpartQuery } from '../../../src/model/queries.ts';
import type { LinkRow } from '../../../src/model/rows.ts';
import { dataset, element, link, study } from '../../support/row-builders.ts';
import type { GetReader } from './queries.ts';

const as = (
  predicate: LinkRow['predicate'],
  confidence: number,
  given: Partial<LinkRow> = {},
): Partial<LinkRow> => ({ predicate, confidence, ...given });

/** Six studies of bare dimensions, and links that chain or must not. */
export function chains(): Dataset {
  const keys = [
    'a.1',
    'a.2',
    'a.3',
    'b.1',
    'b.2',
    'b.3',
    'c.1',
    'c.2',
    'c.3',
    'c.4',
    'd.1',
    'd.2',
    'd.3',
    'a.4',
    'b.4',
    'e.1',
    'f.1',
    'a.5',
    'b.5',
    'c.5',
  ];
  return dataset({
    studies: ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => study(key)),
    elements: keys.map((key) => element(key, 'DIMENSION')),
    links: [
      link('a.1', 'b.1', as('EXACT_MATCH', 0.9)),
      link('b.1', 'c.1', as('BROAD_MATCH', 0.8, { basis: 'PLACE', citations: [] })),
      link(
        'c.1',
        'd.1',
        as('BROAD_MATCH', 0.9, {
          basis: 'ANSWER',
          proposedBy: 'A second curator',
          proposedOn: '2026-12-05',
        }),
      ),
      link('c.1', 'b.3', as('NARROW_MATCH', 0.9)),
      link('b.1', 'd.2', as('CLOSE_MATCH', 0.9)),
      link('b.1', 'a.2', as('EXACT_MATCH', 0.9)),
      link('a.2', 'c.2', as('EXACT_MATCH', 0.8)),
      link('b.1', 'c.3', as('NARROW_MATCH', 0.9)),
      link('a.1', 'c.3', as('RELATED_MATCH', 0.1, { isNegated: true })),
      // Two chains of the same product from b.2 to d.3.
      link('a.3', 'b.2', as('EXACT_MATCH', 0.8)),
      link('a.3', 'd.3', as('EXACT_MATCH', 0.9)),
      link('b.2', 'c.4', as('EXACT_MATCH', 0.9)),
      link('d.3', 'c.4', as('EXACT_MATCH', 0.8)),
      // Two of the same product that say different things.
      link('e.1', 'a.4', as('BROAD_MATCH', 0.9)),
      link('a.4', 'f.1', as('EXACT_MATCH', 0.9)),
      link('e.1', 'b.4', as('EXACT_MATCH', 0.9)),
      link('b.4', 'f.1', as('EXACT_MATCH', 0.9)),
      // Together below the default threshold.
      link('b.5', 'a.5', as('EXACT_MATCH', 0.6)),
      link('b.5', 'c.5', as('NARROW_MATCH', 0.6)),
    ],
  });
}

export function counterpartChecks(reader: GetReader): void {
  const of = async (key: string, given: Partial<CounterpartQuery> = {}) => {
    const query = { minConfidence: 0.5, studies: null, includeDerived: true, ...given };
    const { lists } = await reader().counterparts([key], query);
    return (lists[0] ?? []).map(
      ({ elementKey, predicate, confidence, viaKeys }) =>
        `${elementKey} ${predicate} ${confidence} by ${viaKeys.join(' ')}`,
    );
  };

  describe('counterparts', () => {
    it('R3.1 MUST list active recorded links, read from the element, surest first', async () => {
      expect(await of('b.1', { includeDerived: false })).toEqual([
        'a.1 EXACT_MATCH 0.9 by a.1~b.1',
        'a.2 EXACT_MATCH 0.9 by b.1~a.2',
        'c.3 NARROW_MATCH 0.9 by b.1~c.3',
        'd.2 CLOSE_MATCH 0.9 by b.1~d.2',
        'c.1 BROAD_MATCH 0.8 by b.1~c.1',
      ]);
      expect(await of('c.1', { includeDerived: false })).toEqual([
        'b.3 NARROW_MATCH 0.9 by c.1~b.3',
        'd.1 BROAD_MATCH 0.9 by c.1~d.1',
        'b.1 NARROW_MATCH 0.8 by b.1~c.1',
      ]);
    });

    it('R3.2 MUST chain EXACT with anything, BROAD with BROAD, NARROW with NARROW, and nothing else', async () => {
      const derived = (await of('a.1')).filter((one) => one.split(' by ')[1]?.includes(' '));
      // None over CLOSE to d.2, none over BROAD and NARROW to b.3, none where a link is recorded (c.3).
      expect(derived).toEqual([
        'c.1 BROAD_MATCH 0.72 by a.1~b.1 b.1~c.1',
        'c.2 EXACT_MATCH 0.648 by a.1~b.1 b.1~a.2 a.2~c.2',
        'd.1 BROAD_MATCH 0.648 by a.1~b.1 b.1~c.1 c.1~d.1',
      ]);
    });

    it('R3.3 MUST read a chain in the direction of travel', async () => {
      expect(await of('d.1')).toEqual([
        'c.1 NARROW_MATCH 0.9 by c.1~d.1',
        'b.3 NARROW_MATCH 0.81 by c.1~d.1 c.1~b.3',
        'b.1 NARROW_MATCH 0.72 by c.1~d.1 b.1~c.1',
        'a.1 NARROW_MATCH 0.648 by c.1~d.1 b.1~c.1 a.1~b.1',
        'a.2 NARROW_MATCH 0.648 by c.1~d.1 b.1~c.1 b.1~a.2',
        'c.3 NARROW_MATCH 0.648 by c.1~d.1 b.1~c.1 b.1~c.3',
      ]);
    });

    it('R3.4 MUST take the first by link keys from the smaller end, of equally sure and long chains', async () => {
      const chain = 'a.3~b.2 a.3~d.3';
      expect(await of('b.2', { studies: ['d'] })).toEqual([`d.3 EXACT_MATCH 0.72 by ${chain}`]);
      expect(await of('d.3', { studies: ['b'] })).toEqual([
        'b.2 EXACT_MATCH 0.72 by a.3~d.3 a.3~b.2',
      ]);
    });

    it('R3.5 MUST apply the threshold to the product, and the requested studies to the ends', async () => {
      expect(await of('a.1', { minConfidence: 0.7 })).toEqual([
        'b.1 EXACT_MATCH 0.9 by a.1~b.1',
        'c.1 BROAD_MATCH 0.72 by a.1~b.1 b.1~c.1',
      ]);
      expect(await of('a.1', { minConfidence: 0.72, studies: ['c'] })).toEqual([
        'c.1 BROAD_MATCH 0.72 by a.1~b.1 b.1~c.1',
      ]);
      expect(await of('nowhere')).toEqual([]);
    });

    it('R3.6 MUST match predicates as read from the element, and only of the best chain of each', async () => {
      expect(await of('c.1', { predicates: ['NARROW_MATCH'], studies: ['b', 'd'] })).toEqual([
        'b.3 NARROW_MATCH 0.9 by c.1~b.3',
        'b.1 NARROW_MATCH 0.8 by b.1~c.1',
      ]);
      // Two chains of one product lead from e.1 to f.1; the first by link keys is BROAD, and the other stays hidden.
      expect(await of('e.1', { studies: ['f'] })).toEqual([
        'f.1 BROAD_MATCH 0.81 by e.1~a.4 a.4~f.1',
      ]);
      expect(await of('e.1', { studies: ['f'], predicates: ['EXACT_MATCH'] })).toEqual([]);
    });

    it('R20.21 MUST name the requested studies that do not exist, also where nothing is found', async () => {
      const query = {
        minConfidence: 0.5,
        includeDerived: true,
        studies: ['b', 'nowhere', 'b\uD800'],
      };
      const found = await reader().counterparts(['nobody'], query);
      expect(found).toEqual({ lists: [[]], unknownStudies: ['nowhere', 'b\uD800'] });
    });
  });
}
