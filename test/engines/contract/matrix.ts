import { describe, expect, it } from 'vitest';
import type { MatrixQuery } from '../../../src/model/queries.ts';
import { type GetReader, slice } from './queries.ts';

const written = (key: string, columns: readonly string[], counts: readonly number[]): string =>
  `${key}: ${columns.map((column, at) => `${column} ${counts[at]}`).join(', ')}`;

export function matrixChecks(reader: GetReader): void {
  const matrix = async (query: MatrixQuery) => {
    const { rows } = await reader().matrix(query);
    return rows.map(({ element, columnKeys, counts }) => written(element.key, columnKeys, counts));
  };

  const constructs = async (studies: readonly string[], columns: MatrixQuery['columns']) => {
    const { rows } = await reader().constructMatrix({ studies, columns });
    return rows.map(({ construct, columnKeys, counts }) =>
      written(construct.key, columnKeys, counts),
    );
  };

  describe('code matrix', () => {
    it('R14.1 MUST count codes at and below a row in each interview, and leave out studies without interviews', async () => {
      expect(
        await matrix({ studies: ['alpha', 'beta'], level: 'CATEGORY', columns: 'INTERVIEW' }),
      ).toEqual(['alpha.1.1: alpha.a 2, alpha.b 1', 'alpha.2.1: alpha.b 1']);
    });

    it('R14.2 MUST count active links of a row and all below it by study, all-zero rows included', async () => {
      const studies = ['gamma', 'alpha'];
      expect(await matrix({ studies, level: 'DIMENSION', columns: 'STUDY' })).toEqual([
        'alpha.1: beta 1',
        'alpha.2: gamma 2',
        'gamma.1: ',
        'gamma.2: alpha 2, beta 1',
      ]);
    });

    it('R14.3 MUST count them by the role at the other end', async () => {
      expect(await matrix({ studies: ['gamma'], level: 'DIMENSION', columns: 'ROLE' })).toEqual([
        'gamma.1: ',
        'gamma.2: CORE_PHENOMENON 2, STRATEGY 1',
      ]);
    });

    it('R26.1 MUST count codes of the members and all below them in each interview, and leave out studies without', async () => {
      expect(await constructs(['alpha', 'beta', 'gamma'], 'INTERVIEW')).toEqual([
        'all: alpha.b 1',
        'heart: alpha.b 1',
        'openness: alpha.a 2, alpha.b 1',
      ]);
      expect(await constructs(['beta', 'gamma'], 'INTERVIEW')).toEqual([]);
    });

    it('R26.2 MUST count each active link of the members and all below them once for each study', async () => {
      expect(await constructs(['gamma', 'beta', 'alpha', 'beta'], 'STUDY')).toEqual([
        'all: alpha 3, beta 1, gamma 3',
        'heart: alpha 2, gamma 2',
        'openness: alpha 1, beta 1',
      ]);
      // Members in other studies do not count.
      expect(await constructs(['alpha'], 'STUDY')).toEqual([
        'all: gamma 2',
        'heart: gamma 2',
        'openness: beta 1',
      ]);
    });

    it('R26.3 MUST count them by the role at the other end, and bring the whole construct', async () => {
      expect(await constructs(['alpha', 'beta', 'gamma'], 'ROLE')).toEqual([
        'all: CAUSAL_CONDITION 1, CORE_PHENOMENON 2, STRATEGY 1',
        'heart: CORE_PHENOMENON 2',
        'openness: CAUSAL_CONDITION 1, STRATEGY 1',
      ]);
      const { rows } = await reader().constructMatrix({ studies: ['gamma'], columns: 'ROLE' });
      const { rows: whole } = await reader().constructPage({ slice: slice() });
      expect(rows.map(({ construct }) => construct)).toEqual(
        whole.filter(({ studyKeys }) => studyKeys.includes('gamma')),
      );
    });

    it('R26.4 MUST name the requested studies that do not exist, also where nothing is found', async () => {
      const query = { studies: ['nowhere'], columns: 'INTERVIEW' } as const;
      expect(await reader().constructMatrix(query)).toEqual({
        rows: [],
        unknownStudies: ['nowhere'],
      });
    });

    it('R20.22 MUST name the requested studies that do not exist, also where nothing is found', async () => {
      const studies = ['nowhere'];
      const found = await reader().matrix({ studies, level: 'CODE', columns: 'INTERVIEW' });
      expect(found).toEqual({ rows: [], unknownStudies: ['nowhere'] });
    });
  });
}
