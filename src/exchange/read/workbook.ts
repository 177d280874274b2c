import { readXlsx } from 'hucre/xlsx';
import { checkArchive } from './archive.ts';
import { UnreadableFile } from './fault.ts';
import { type Cell, MAX_ROWS, type ReadTable } from './table.ts';

/** In bytes; the sheet of 219 links has 60 kB, and 400 kB when it is unpacked. */
const MAX_BYTES = 10_000_000;
const LIMITS = { entries: 200, unpacked: 32_000_000 };
/** 200 columns, and a row more than is taken. A cell in the last column of Excel makes its whole row: that took 3.8 GB. */
const RANGE = `A1:GR${MAX_ROWS + 2}`;

/**
 * The first sheet of a workbook as a table; of a cell, line and column are its row and column. A day is given as
 * `2026-11-26`, a number as JavaScript writes it. @throws UnreadableFile
 */
export async function readWorkbook(bytes: Buffer): Promise<ReadTable> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableFile(
      `The file has ${bytes.length} bytes; a sheet has at most ${MAX_BYTES}.`,
    );
  }
  await checkArchive(bytes, LIMITS);
  const [head = [], ...rows] = (await sheetOf(bytes)).flatMap((row, at) => {
    const cells = row.map(
      (value, column): Cell => ({
        text: textOf(value),
        line: at + 1,
        column: column + 1,
      }),
    );
    return cells.some(({ text }) => text !== '') ? [cells] : [];
  });
  if (rows.length > MAX_ROWS) {
    throw new UnreadableFile(`The sheet has more than ${MAX_ROWS} rows.`, MAX_ROWS + 2);
  }
  return { head, rows };
}

async function sheetOf(bytes: Buffer) {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: [0],
      range: RANGE,
      readStyles: true,
    });
    const [sheet] = sheets;
    if (sheet !== undefined) return sheet.rows;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableFile(`The workbook cannot be read: ${why}`, 1, 1, { cause });
  }
  throw new UnreadableFile('The workbook has no sheet.');
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A day has no zone in a workbook, and the library gives it in UTC.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
