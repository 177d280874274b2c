import type { PageData } from '../../components/page.ts';
import type { MatrixColumns, MatrixQuery, ModelLevel } from '../../graphql/generated.ts';
import { keys, oneOf } from '../../url/slots.ts';

/** What can make rows: elements of a level, or the shared ideas. */
const LEVELS = ['DIMENSION', 'CATEGORY', 'CONCEPT', 'CODE', 'CONSTRUCT'] as const satisfies (
  | ModelLevel
  | 'CONSTRUCT'
)[];
export const COLUMNS = ['INTERVIEW', 'STUDY', 'ROLE'] as const satisfies MatrixColumns[];
export const FORMS = ['table', 'heat', 'flows'] as const;
export const SHARES = ['none', 'row', 'column'] as const;

export const SLOTS = {
  studies: keys(20),
  level: oneOf(LEVELS, 'CONCEPT'),
  columns: oneOf(COLUMNS, 'INTERVIEW'),
  as: oneOf(FORMS, 'table'),
  percent: oneOf(SHARES, 'none'),
};

/** Of many studies the first, which is shown where nobody has chosen any. */
export const firstOf = ({ isLarge, compared }: PageData): readonly string[] =>
  isLarge ? compared.slice(0, 1) : [];

/** A matrix has all shared ideas or all studies at once; of more, it is refused as too large. */
const MOST = 100;

/** The rows that can be chosen; what an address names stays among them. */
export const levelsOf = ({ dataset }: PageData, current: string) =>
  LEVELS.filter(
    (level) => level !== 'CONSTRUCT' || level === current || dataset.constructCount <= MOST,
  );

/** The columns that can be chosen. */
export const columnsOf = ({ dataset }: PageData, current: string) =>
  COLUMNS.filter(
    (columns) => columns !== 'STUDY' || columns === current || dataset.studyCount <= MOST,
  );

/** The matrix that a query answers. */
export type Matrix = NonNullable<MatrixQuery['codeMatrix']>;

/** Of what a cell is a share; a count otherwise. */
export type Share = (typeof SHARES)[number];

/** What a cell shows: its count, or its share of its row or column in percent. */
export function cellValue(matrix: Matrix, share: Share, row: number, column: number): number {
  const count = matrix.counts[row]?.[column] ?? 0;
  if (share === 'none') return count;
  const total = share === 'row' ? matrix.rowTotals[row] : matrix.columnTotals[column];
  return total ? (count / total) * 100 : 0;
}
