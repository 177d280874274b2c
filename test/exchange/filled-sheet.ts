import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { parseTable } from '../../src/exchange/read/table.ts';

/** What a reviewer writes into the row of a link, by the names of columns. */
export type Entries = Readonly<Record<string, Readonly<Record<string, string | number | Date>>>>;

/** The review sheet as lines of cells, filled in. */
export function filledIn(csv: string, entries: Entries): string[][] {
  const { head, rows } = parseTable(csv, ',');
  const names = head.map(({ text }) => text);
  return [
    names,
    ...rows.map((row) =>
      names.map((name, at) => String(entries[row[0]?.text ?? '']?.[name] ?? row[at]?.text ?? '')),
    ),
  ];
}

/** As a spreadsheet saves it. */
export function saved(
  lines: readonly (readonly string[])[],
  { separator = ',', lineEnd = '\r\n', encoding = 'utf8' as 'utf8' | 'utf16le', mark = false } = {},
): Buffer {
  const quote = (cell: string) =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = lines.map((line) => line.map(quote).join(separator) + lineEnd).join('');
  return Buffer.from(mark ? `\uFEFF${text}` : text, encoding);
}

/** The workbook, filled in and saved again. */
export async function filledWorkbook(bytes: Buffer, entries: Entries): Promise<Buffer> {
  const { sheets } = await readXlsx(bytes);
  const [sheet, ...others] = sheets;
  const [head = [], ...rows] = sheet?.rows ?? [];
  const filled = rows.map((row) =>
    head.map((name, at) => entries[String(row[0])]?.[String(name)] ?? row[at] ?? null),
  );
  const written = [
    { name: 'review', rows: [head, ...filled] },
    ...others.map(({ name, rows: own }) => ({ name, rows: own })),
  ];
  return Buffer.from(await writeXlsx({ sheets: written }));
}
