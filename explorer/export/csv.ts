import type { FileCell, TableFile } from './table-file.ts';

/** The byte order mark. Without it Excel reads Persian in another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, also in letters of full width, as in the files of the server. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV (RFC 4180): every text in quotes, every number bare, lines end in CR LF. */
export function csvOf({ columns, rows, assumptions }: TableFile): string {
  const lines = [columns, ...rows, [assumptions]];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: FileCell): string {
  if (typeof cell !== 'string') return String(cell.value);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
