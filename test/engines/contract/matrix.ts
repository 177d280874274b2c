import { describe, expect, it } from 'vitest';
import type { MatrixQuery } from '../../../src/model/queries.ts';
import type { GetReader } from './queries.ts';

export function matrixChecks(reader: GetReader): void {
  const matrix = async (query: MatrixQuery) => {
    const { rows } = await reader().matrix(query);
    return rows.map(
      ({ element, columnKeys, counts }) =>
        `${element.key}: ${columnKeys.map((key, at) => `${key} ${counts[at]}`).join(', ')}`,
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

    it('R20.22 MUST name the requested studies that do not exist, also where nothing is found', async () => {
      const studies = ['nowhere'];
      const found = await reader().matrix({ studies, level: 'CODE', columns: 'INTERVIEW' });
      expect(found).toEqual({ rows: [], unknownStudies: ['nowhere'] });
    });
  });
}
