import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../explorer/export/csv.ts';
import { markdownOf } from '../../../explorer/export/markdown.ts';
import type { TableFile } from '../../../explorer/export/table-file.ts';
import { htmlOf, tabsOf } from '../../../explorer/export/table-text.ts';
import { parseCsv } from './parse-csv.ts';

/** What begins a formula. */
const FORMULA = '[=+\\-@\\t\\r\\n＝＋－＠]';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '＝1+1',
    '\n=1',
    '@x',
    '-5',
    '+5',
    '\tx',
    'a "b"',
    'a,b',
    'a\nb',
    'مشارکت',
    '<b>&',
  ),
);
const anyCell = fc.oneof(
  anyText,
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ value, shown: `#${value}` })),
);
const anyTable: fc.Arbitrary<TableFile> = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const line = <T>(cell: fc.Arbitrary<T>) => fc.array(cell, { minLength: width, maxLength: width });
  return fc.record({
    title: anyText,
    language: fc.constantFrom('en', 'fa'),
    direction: fc.constantFrom('ltr', 'rtl'),
    columns: line(anyText),
    rows: fc.array(line(anyCell), { maxLength: 6 }),
    assumptions: anyText,
  });
});

describe('a table as CSV', () => {
  it('is read back as the table that was seen', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const cells = [table.columns, ...table.rows, [table.assumptions]].map((line) =>
          line.map((cell) =>
            typeof cell === 'string'
              ? cell.replace(new RegExp(`^(?=${FORMULA})`), "'")
              : String(cell.value),
          ),
        );
        expect(parseCsv(csvOf(table))).toEqual(cells);
      }),
    );
  });

  it('begins with a byte order mark and has nothing that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const text = csvOf(table);
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const cell of parseCsv(text).flat()) {
          // A number may be negative; a text may not look like one.
          if (!/^-?[\d.]+(e[-+]\d+)?$/.test(cell))
            expect(cell).not.toMatch(new RegExp(`^${FORMULA}`));
        }
      }),
    );
  });
});

describe('a table on the clipboard', () => {
  it('has a line of text for each row, with as many cells as columns', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const lines = tabsOf(table).split('\n');
        expect(lines.length).toBe(table.rows.length + 2);
        for (const line of lines.slice(0, -1)) {
          expect(line.split('\t').length).toBe(table.columns.length);
        }
      }),
    );
  });

  it('is HTML of a table in its direction, in which no text is markup', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const html = htmlOf(table);
        expect(html).toContain(`<table dir="${table.direction}"`);
        expect(html.match(/<tr>/g)?.length).toBe(table.rows.length + 2);
        expect(html.match(/<t[hd]/g)?.length).toBe(
          table.columns.length * (table.rows.length + 1) + 2,
        );
      }),
    );
  });
});

describe('a table as Markdown', () => {
  it('has a line for each row, with as many cells as columns, in which no text is markup', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const lines = markdownOf(table).split('\n');
        const ofTable = lines.slice(2, 4 + table.rows.length);
        expect(lines.length).toBe(table.rows.length + 7);
        for (const line of ofTable) {
          const bars = line.replace(/\\./gu, '').match(/\|/g);
          expect(bars?.length).toBe(table.columns.length + 1);
        }
        for (const line of lines) {
          const left = line.replace(/\\./gu, '').replaceAll('<br>', '');
          expect(left.replace(/^\*\*|\*\*$/g, '')).not.toMatch(/[`*_[\]<>#~&]/);
        }
      }),
    );
  });
});
