import { UnreadableFile } from './fault.ts';

/** A cell with its place. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A table as it was read: a line of names, and rows of as many cells or fewer. */
export interface ReadTable {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** No sheet of links has as many; a file beyond them is another file. */
export const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;

/**
 * The text of a file as spreadsheets save it: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @throws UnreadableFile
 */
export function decodeText(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = `The file is not ${encoding.toUpperCase()}; save it as "CSV UTF-8" or "Unicode text".`;
    throw new UnreadableFile(message, 1, 1, { cause });
  }
}

/** The separator that occurs most often in the line of names. */
export function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Parses a table of separated values (RFC 4180). A cell in quotes may hold separators and line ends; empty lines are
 * left out. @throws UnreadableFile
 */
export function parseTable(text: string, separator: string, firstLine = 1): ReadTable {
  const records: Cell[][] = [];
  let record: Cell[] = [];
  let [at, line, lineStart] = [0, firstLine, 0];
  const endRecord = () => {
    if (record.some((cell) => cell.text !== '')) records.push(record);
    if (records.length > MAX_ROWS) {
      throw new UnreadableFile(`The table has more than ${MAX_ROWS} rows.`, line);
    }
    record = [];
  };
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    let value = '';
    if (text[at] === '"') {
      const end = endOfQuoted(text, at, place);
      value = text.slice(at + 1, end).replaceAll('""', '"');
      for (let feed = text.indexOf('\n', at); feed >= 0 && feed < end; ) {
        line += 1;
        lineStart = feed + 1;
        feed = text.indexOf('\n', feed + 1);
      }
      at = end + 1;
    }
    // What follows a closing quote belongs to the cell, as spreadsheets read it.
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
      at += 1;
    record.push({ text: value + text.slice(from, at), ...place });
    if (record.length > MAX_COLUMNS) {
      throw new UnreadableFile(
        `The table has more than ${MAX_COLUMNS} columns.`,
        place.line,
        place.column,
      );
    }
    if (text[at] === separator) {
      at += 1;
      // A separator at the end of the text has an empty cell after it.
      if (at < text.length) continue;
    }
    endRecord();
    if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at += 1;
    line += 1;
    lineStart = at;
  }
  const [head = [], ...rows] = records;
  return { head, rows };
}

function endOfQuoted(text: string, start: number, { line, column }: Omit<Cell, 'text'>): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at;
  }
  throw new UnreadableFile('A quote is opened here and never closed.', line, column);
}

/** Takes off the apostrophe that the export puts before what a spreadsheet would run as a formula. */
export const withoutGuard = (text: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
