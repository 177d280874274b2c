import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { gather } from '../../src/exchange/gather.ts';
import { readReview } from '../../src/exchange/read/review.ts';
import { readWorkbook } from '../../src/exchange/read/workbook.ts';
import type { Snapshot } from '../../src/exchange/snapshot.ts';
import { DATASET } from '../support/seed-server.ts';

describe('what comes in place of a reviewed sheet', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await gather(openMemory(DATASET).reader());
  });
  const read = (name: string, bytes: Buffer) => readReview(name, bytes, snapshot, false);

  it.each([
    ['nothing', 'review.csv', ''],
    ['no archive', 'review.xlsx', 'PK is how one begins'],
    ['bytes that are no text', 'review.csv', '\xff\xfe\x00\xd8'],
    ['a quote without an end', 'review.csv', 'link,predicate,decision,reviewer\r\n"a,b'],
    ['other columns', 'review.csv', 'a,b,c\r\n1,2,3\r\n'],
    ['a header alone', 'links.sssom.tsv', '#curie_map:\n'],
    [
      '50,000 rows',
      'review.csv',
      `link,predicate,decision,reviewer\n${'a,b,c,d\n'.repeat(50_000)}`,
    ],
    ['1,000 columns', 'review.csv', 'a,'.repeat(1_000)],
  ])('is refused when it is %s', async (_title, name, text) => {
    const review = read(name, Buffer.from(text, 'latin1')).then(({ faults }) => {
      if (faults.length > 0) throw new Error(faults[0]?.message);
    });
    await expect(review).rejects.toThrow();
  });

  it('is refused, not cut, where a workbook has more rows than are read', async () => {
    const rows = [['link', 'decision', 'reviewer'], ...Array(20_001).fill(['x', 'accept', 'A'])];
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'review', rows }] }));
    await expect(read('review.xlsx', bytes)).rejects.toThrow('more than 20000 rows');
  });

  it('takes no memory for the columns between its own and a cell far away', async () => {
    const far = [...Array(16_383).fill(null), 'x'];
    const rows = [['link', 'decision', 'reviewer'], ...Array(50).fill(far)];
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'review', rows }] }));
    expect((await readWorkbook(bytes)).rows).toEqual([]);
  });

  it('is read in a moment where every link is unknown, or a line ends in many tabs', async () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => `nowhere.${at}~x,a,b,c,accept,A`);
    const sheetOf = ['link,subject,predicate,object,decision,reviewer', ...lines].join('\n');
    const { faults } = await read('review.csv', Buffer.from(sheetOf));
    expect(faults).toHaveLength(2_000);
    expect(faults.filter(({ message }) => message.includes('did you mean'))).toHaveLength(100);
    const tabs = `#a: b${'\t'.repeat(100_000)}x\nsubject_id\tpredicate_id\tobject_id\nqg:a\tb\tc\n`;
    const before = process.cpuUsage();
    await read('links.sssom.tsv', Buffer.from(tabs));
    // With a pattern that looks for tabs at the end: 6.9 s.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
