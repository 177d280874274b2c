/** A value of a table; a list is joined by `|`. */
export type Cell = string | number | boolean | null | readonly string[];

/** The type of a column, by its name in a Frictionless table schema. */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Column<Row> {
  /** As GraphQL names it; a text in several languages has a column for each, such as `label_en`. */
  readonly name: string;
  readonly type: ColumnType;
  /** What it means, for a researcher. */
  readonly description: string;
  value(row: Row): Cell;
  /** Column of another table, as `table.column`, that this one names. */
  readonly references?: string;
}

/** A table with its rows. */
export interface Table<Row = unknown> {
  readonly name: string;
  readonly description: string;
  /** The columns that identify a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** What joins the items of a list in one cell. */
const LIST_SEPARATOR = '|';

/**
 * What a spreadsheet would run as a formula, with the apostrophes before it that a guard has added, so that taking one
 * off gives the text again.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text, with an apostrophe before it if a spreadsheet would run it as a formula. */
const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A table as CSV (RFC 4180): a line of names, lines that end in CR LF, no byte order mark. */
export function csvOf({ columns, rows }: Table): string {
  return csvLines([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ]);
}

/** Lines of CSV. */
export const csvLines = (lines: readonly (readonly Cell[])[]): string =>
  lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  // A number or a truth value is never guarded, because `-0.5` must stay a number.
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = guardFormula(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
