import type { Row } from './statements.ts';

export const cell = <Value>(row: Row, name: string): Value => row.get(name) as Value;
const text = (row: Row, name: string): string => cell(row, name);

/** The last form in a language, which is the corrected one. */
export function form(row: Row, forms: string, language: string) {
  const languages = cell<string[]>(row, `${forms}Languages`);
  const at = languages.lastIndexOf(language);
  return {
    value: cell<string[]>(row, `${forms}Values`)[at] ?? '',
    origin: cell<string[]>(row, `${forms}Origins`)[at] ?? '',
  };
}

/** `{ value }` of a text in Persian. */
export const fa = (row: Row, forms: string) => ({ value: form(row, forms, 'fa').value });

/** Rows by the column `key`. */
export function byKeyOf(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [text(row, 'key'), row]));
}

/** Rows of each owner. */
export function byOwner(rows: readonly Row[]): (owner: string) => readonly Row[] {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const owner = text(row, 'of');
    const list = lists.get(owner);
    if (list === undefined) lists.set(owner, [row]);
    else list.push(row);
  }
  return (owner) => lists.get(owner) ?? [];
}

const { compare } = new Intl.Collator('en', { numeric: true });
/** Sorts by one column, then by the next; numbers in keys compare as numbers. */
export function sortedByKey(rows: readonly Row[], ...columns: readonly string[]): readonly Row[] {
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const order = compare(text(a, column), text(b, column));
      if (order !== 0) return order;
    }
    return 0;
  });
}

export const sortedByOrder = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => cell<number>(a, 'order') - cell<number>(b, 'order'));
