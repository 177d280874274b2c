import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeText,
  parseTable,
  separatorOf,
  withoutGuard,
} from '../../src/exchange/read/table.ts';
import { csvLines } from '../../src/exchange/write/csv/table.ts';

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Texts with what tables, spreadsheets and Persian need care for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        '＝',
        'می‌شود',
        '\u200f',
        ' ',
        '|',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('a table', () => {
  it('holds every text so that no spreadsheet runs it, and gives it back', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (texts) => {
        const csv = csvLines([['name', 'text'], ...texts.map((text, at) => [at, text])]);
        const { rows } = parseTable(decodeText(Buffer.from(csv)), ',');
        const cells = rows.map((row) => row[1]?.text ?? '');
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
        expect(cells.map(withoutGuard)).toEqual(texts);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps numbers and truth values bare', () => {
    expect(csvLines([[-0.5, 1e-7, true, null, ['a', 'b']]])).toBe('-0.5,1e-7,true,,a|b\r\n');
  });

  it('names the line and column of each cell, whatever was in those before', () => {
    const text = 'a,b\r\n"one\ntwo",x\r\n\r\n"say ""it""",y\n';
    const { rows } = parseTable(text, ',');
    expect(
      rows.map((row) => row.map(({ text: cell, line, column }) => [cell, line, column])),
    ).toEqual([
      [
        ['one\ntwo', 2, 1],
        ['x', 3, 6],
      ],
      [
        ['say "it"', 5, 1],
        ['y', 5, 14],
      ],
    ]);
    expect([separatorOf('a;b;c'), separatorOf('a\tb'), separatorOf('a,b;c,d')]).toEqual([
      ';',
      '\t',
      ',',
    ]);
  });
});
