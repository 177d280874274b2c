import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../src/model/pack-rows.ts';
import { RowList } from '../../src/model/packed-rows.ts';
import { example } from '../support/example-dataset.ts';

const unpacked = <Row>(rows: readonly Row[]): Row[] => [...new RowList(packRows(rows))];

/** Names as rows have them; `__proto__` is none, because a row is written as a literal. */
const name = fc.string().filter((text) => text !== '__proto__');
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('', 'نظام\u200Cهای', 'نظام', '\uD83D', 'a'.repeat(40), 'ب'.repeat(40)),
);
const { row } = fc.letrec<{ row: unknown }>((tie) => ({
  row: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -0, 30, 31, 127, 128, 2 ** 32 - 1, 2 ** 32, -1, 0.65),
    fc.double(),
    text,
    fc.array(tie('row'), { maxLength: 40 }),
    fc.dictionary(name, tie('row')).map((object) => ({ ...object })),
  ),
}));

describe('packed rows', () => {
  it('are read as they were, whatever their values are', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        expect(unpacked(rows)).toStrictEqual(rows);
      }),
    );
  });

  it('are those of every list of a dataset, at any number', () => {
    for (const rows of Object.values(example()).filter(Array.isArray)) {
      const list = new RowList(packRows(rows));
      expect(list.length).toBe(rows.length);
      for (const number of rows.keys()) expect(list.at(number)).toStrictEqual(rows[number]);
    }
  });

  it('are plain objects that a reader may spread, compare and write as JSON', () => {
    const [read] = unpacked(example().links);
    expect({ ...read }).toStrictEqual(example().links[0]);
    expect(JSON.stringify(read)).toBe(JSON.stringify(example().links[0]));
  });

  it('share a text that occurs often, and take less space for it', () => {
    const often = packRows(Array.from({ length: 1_000 }, () => 'THEMATIC_ANALYSIS'));
    expect(often.bytes.length).toBe(1_000);
    expect([...new RowList(often)][999]).toBe('THEMATIC_ANALYSIS');
  });
});
