import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { CoOccurrenceQuery } from '../../../src/model/queries.ts';
import {
  construct,
  dataset,
  element,
  interview,
  link,
  study,
  voiced,
} from '../../support/row-builders.ts';
import type { GetReader } from './queries.ts';

/** Ten interviews of one study: which concepts each voices, by a code below. */
const VOICES: Readonly<Record<string, readonly number[]>> = {
  A: [1, 2, 10],
  B: [1, 2, 10],
  C: [1, 2, 3],
  D: [3, 10],
  E: [3],
  F: [1],
};

/**
 * Four concepts, of which one is voiced by two codes; a fifth that nobody voiced; and a study without interviews. A link
 * joins two members of one construct in the same role.
 */
export function voices(): Dataset {
  const concepts = [1, 2, 3, 4, 10];
  const codes = concepts.flatMap((at) => [`a.1.${at}.1`, `a.1.${at}.2`]);
  return dataset({
    studies: [study('a'), study('b')],
    elements: [
      element('a.1', 'DIMENSION', { role: 'STRATEGY' }),
      ...concepts.map((at) => element(`a.1.${at}`, 'CONCEPT')),
      ...codes.map((key) => element(key, 'CODE')),
      element('b.1', 'DIMENSION', { role: 'STRATEGY' }),
      element('b.2', 'DIMENSION'),
    ],
    interviews: Object.keys(VOICES).map((letter, at) => interview('a', letter, at + 1)),
    links: [link('a.1', 'b.1')],
    constructs: [construct('both', ['a.1', 'b.1'])],
    evidence: Object.entries(VOICES).flatMap(([letter, own]) =>
      own.flatMap((at) => [
        voiced(`a.1.${at}.1`, `a.${letter.toLowerCase()}`),
        ...(at === 10 ? [voiced('a.1.10.2', `a.${letter.toLowerCase()}`)] : []),
      ]),
    ),
  });
}

export function coOccurrenceChecks(reader: GetReader): void {
  it('R26.13 MUST count a link once in a column, also where both ends are within the construct', async () => {
    const studies = ['a', 'b'];
    const byRole = await reader().constructMatrix({ studies, columns: 'ROLE' });
    expect(byRole.rows).toMatchObject([{ columnKeys: ['STRATEGY'], counts: [1] }]);
    const byStudy = await reader().constructMatrix({ studies, columns: 'STUDY' });
    expect(byStudy.rows).toMatchObject([{ columnKeys: ['a', 'b'], counts: [1, 1] }]);
  });

  const pairs = async (given: Partial<CoOccurrenceQuery> = {}) => {
    const query = { study: 'a', level: 'CONCEPT', minTogether: 1, first: 50, ...given } as const;
    const { rows } = await reader().coOccurrence(query);
    return rows.map(
      ({ aKey, bKey, together, interviewKeys, coefficient }) =>
        `${aKey} ${bKey}: ${together} ${coefficient} ${interviewKeys.join()}`,
    );
  };
  // By hand: 1 is voiced by A B C F, 2 by A B C, 3 by C D E, 10 by A B D.
  const ALL = [
    'a.1.1 a.1.2: 3 0.75 a.a,a.b,a.c',
    'a.1.2 a.1.10: 2 0.5 a.a,a.b',
    'a.1.1 a.1.10: 2 0.4 a.a,a.b',
    'a.1.2 a.1.3: 1 0.2 a.c',
    'a.1.3 a.1.10: 1 0.2 a.d',
    'a.1.1 a.1.3: 1 0.1667 a.c',
  ];

  describe('co-occurrence', () => {
    it('R26.5 MUST pair elements voiced in the same interviews, most together first, then by coefficient, then by key', async () => {
      expect(await pairs()).toEqual(ALL);
    });

    it('R26.6 MUST keep to the fewest together, and to the first of the list', async () => {
      expect(await pairs({ minTogether: 2 })).toEqual(ALL.slice(0, 3));
      expect(await pairs({ minTogether: 4 })).toEqual([]);
      expect(await pairs({ first: 4 })).toEqual(ALL.slice(0, 4));
      expect(await pairs({ first: 0 })).toEqual([]);
    });

    it('R26.7 MUST count an interview once that voiced an element by two codes, and pair the codes themselves', async () => {
      const codes = await pairs({ level: 'CODE' });
      expect(codes.slice(0, 2)).toEqual([
        'a.1.10.1 a.1.10.2: 3 1 a.a,a.b,a.d',
        'a.1.1.1 a.1.2.1: 3 0.75 a.a,a.b,a.c',
      ]);
    });

    it('R26.8 MUST find none in a study that ties no code to an interview, and name an unknown one', async () => {
      expect(await pairs({ study: 'b', level: 'DIMENSION' })).toEqual([]);
      const query = { study: 'nowhere', level: 'CODE', minTogether: 1, first: 5 } as const;
      expect(await reader().coOccurrence(query)).toEqual({ rows: [], unknownStudies: ['nowhere'] });
    });
  });
}
