/** More than any table of a paper has, so that an error such as `1-9000` does not become a long list. */
const MAX_ROWS = 1_000;

const ONE_PART = '[1-9][0-9]{0,3}(?:-[1-9][0-9]{0,3})?';
const ROWS = new RegExp(`^${ONE_PART}(?:, ?${ONE_PART})*$`);

/** The rows of a citation in the written order, `1-3,7` as 1, 2, 3, 7; null if it is not a list of rows. */
export function rowsCited(rows: number | string): readonly number[] | null {
  if (!ROWS.test(String(rows))) return null;
  const all: number[] = [];
  for (const part of String(rows).split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    if (last < first || all.length + last - first >= MAX_ROWS) return null;
    for (let row = first; row <= last; row += 1) all.push(row);
  }
  return all;
}
