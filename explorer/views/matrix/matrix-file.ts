import type { PageData } from '../../components/page.ts';
import type { FileCell, TableFile } from '../../export/table-file.ts';
import type { ColumnHead } from './matrix-heads.ts';
import { cellValue, type Matrix, type Share } from './state.ts';

/** A matrix as the table that is seen, its totals included. */
export function matrixFile(
  matrix: Matrix,
  heads: readonly ColumnHead[],
  share: Share,
  {
    page,
    caption,
    assumptions,
    total,
  }: {
    readonly page: PageData;
    readonly caption: string;
    readonly assumptions: string;
    /** What totals are called. */
    readonly total: string;
  },
): TableFile {
  const count = (value: number): FileCell => ({ value, shown: page.number(value) });
  const cell = (row: number, column: number): FileCell => {
    const value = cellValue(matrix, share, row, column);
    return share === 'none'
      ? count(value)
      : { value: Number(value.toFixed(1)), shown: page.percent(value / 100) };
  };
  const sum = matrix.rowTotals.reduce((whole, value) => whole + value, 0);
  return {
    title: caption,
    language: page.language,
    direction: page.direction,
    columns: [page.say('element'), ...heads.map(({ short }) => short), total],
    rows: [
      ...matrix.rows.map(({ label }, row) => [
        label.value,
        ...heads.map((_, column) => cell(row, column)),
        count(matrix.rowTotals[row] ?? 0),
      ]),
      [total, ...matrix.columnTotals.map(count), count(sum)],
    ],
    assumptions,
  };
}
