import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { gather } from '../../src/exchange/gather.ts';
import { readReview } from '../../src/exchange/read/review.ts';
import type { Snapshot } from '../../src/exchange/snapshot.ts';
import { DATASET } from '../support/seed-server.ts';
import { type Entries, filledIn, filledWorkbook, saved } from './filled-sheet.ts';
import { renderAll, textOf } from './rendered.ts';

const [FIRST, SECOND, THIRD] = DATASET.links.map(({ key }) => key) as [string, string, string];
const ACCEPTED = { decision: 'accept', reviewer: 'A. Reader', date: '2026-11-26' };

describe('a reviewed sheet', () => {
  let files: Awaited<ReturnType<typeof renderAll>>;
  let snapshot: Snapshot;
  let sheet: string;
  beforeAll(async () => {
    files = await renderAll(DATASET);
    snapshot = await gather(openMemory(DATASET).reader());
    sheet = textOf(files, 'review.csv');
  });

  const read = (name: string, bytes: Buffer, takesConfidence = false) =>
    readReview(name, bytes, snapshot, takesConfidence);
  const readCsv = (entries: Entries, takesConfidence = false) =>
    read('review.csv', saved(filledIn(sheet, entries)), takesConfidence);
  const accepted = (link: string, reviewedOn: string | null = '2026-11-26') => ({
    link,
    status: 'ACCEPTED',
    reviewedBy: 'A. Reader',
    reviewedOn,
    confidence: null,
  });

  it('changes nothing when it comes back as it was sent, in every format', async () => {
    for (const name of ['review.csv', 'review.xlsx', 'links.sssom.tsv']) {
      const review = await read(name, files.get(name)?.bytes ?? Buffer.alloc(0));
      expect(review, name).toEqual({ decisions: [], faults: [], notes: [] });
    }
  });

  it.each([
    ['with semicolons and a byte order mark', { separator: ';', mark: true }],
    ['as Unicode text', { separator: '\t', encoding: 'utf16le', mark: true }],
    ['with lines that end in LF', { lineEnd: '\n' }],
  ] as const)('is read %s', async (_title, how) => {
    const lines = filledIn(sheet, { [FIRST]: { ...ACCEPTED, confidence: '0,75' } });
    const { decisions, faults } = await read('review.csv', saved(lines, how));
    expect(faults).toEqual([]);
    expect(decisions).toEqual([accepted(FIRST)]);
  });

  it('is read from a workbook that was saved again', async () => {
    const workbook = files.get('review.xlsx')?.bytes ?? Buffer.alloc(0);
    const entries = {
      [FIRST]: { ...ACCEPTED, date: new Date('2026-11-26T00:00:00Z') },
      [SECOND]: { decision: 'رد', reviewer: 'ب. خواننده', date: 46_352 },
    };
    const { decisions, faults } = await read(
      'review.xlsx',
      await filledWorkbook(workbook, entries),
    );
    expect(faults).toEqual([]);
    expect(decisions).toEqual([
      accepted(FIRST),
      { ...accepted(SECOND), status: 'REJECTED', reviewedBy: 'ب. خواننده' },
    ]);
  });

  it('may be sorted, and lack rows, columns that nobody fills in, and empty lines', async () => {
    const [head = [], ...rows] = filledIn(sheet, { [FIRST]: ACCEPTED });
    const kept = rows
      .reverse()
      .filter((row) => row[0] === FIRST || row[0]?.startsWith('network.2'));
    const without = [head, ['', ''], ...kept].map((line) => line.filter((_, at) => at !== 9));
    const { decisions, faults } = await read('review.csv', saved(without));
    expect([decisions, faults]).toEqual([[accepted(FIRST)], []]);
  });

  it.each([
    ['accept', 'ACCEPTED'],
    [' Accepted ', 'ACCEPTED'],
    ['پذیرفتن', 'ACCEPTED'],
    ['پذيرفتن', 'ACCEPTED'],
    ['reject', 'REJECTED'],
    ['رد', 'REJECTED'],
  ])('understands the decision "%s"', async (decision, status) => {
    const { decisions } = await readCsv({ [FIRST]: { ...ACCEPTED, decision } });
    expect(decisions).toEqual([{ ...accepted(FIRST), status }]);
  });

  it.each(['unsure', 'نامطمئن', ''])(
    'leaves a link as it is where the decision is "%s"',
    async (decision) => {
      const { decisions, faults } = await readCsv({ [FIRST]: { ...ACCEPTED, decision } });
      expect([decisions, faults]).toEqual([[], []]);
    },
  );

  it.each([
    ['2026-11-26', '2026-11-26'],
    ['2026/11/26', '2026-11-26'],
    ['26/11/2026', '2026-11-26'],
    ['26.11.2026', '2026-11-26'],
    ['11/26/2026', '2026-11-26'],
    ['۲۰۲۶-۱۱-۲۶', '2026-11-26'],
    ['2026-11-26 00:00:00', '2026-11-26'],
    ['46352', '2026-11-26'],
    ['11/11/2026', '2026-11-11'],
    ['', null],
  ])('understands the day "%s"', async (date, day) => {
    const { decisions, faults } = await readCsv({ [FIRST]: { ...ACCEPTED, date } });
    expect([decisions, faults]).toEqual([[accepted(FIRST, day)], []]);
  });

  it.each([
    ['an unknown decision', { ...ACCEPTED, decision: 'maybe so' }, 'decision', 'no decision'],
    ['a day that can be read as two', { ...ACCEPTED, date: '05/06/2026' }, 'date', 'two days'],
    ['a day of the Persian calendar', { ...ACCEPTED, date: '1405/09/05' }, 'date', 'Gregorian'],
    ['a day that is none', { ...ACCEPTED, date: '2026-02-30' }, 'date', 'no day'],
    ['a decision that nobody signed', { decision: 'accept' }, 'link', 'reviewer is missing'],
    ['a changed subject', { subject: 'Another' }, 'subject', 'not as it was sent'],
    ['a changed label', { object_fa: 'دیگری' }, 'object_fa', 'not as it was sent'],
    ['a changed predicate', { predicate: 'exactMatch' }, 'predicate', 'not as it was sent'],
    ['a confidence that is none', { confidence: '75%' }, 'confidence', 'no confidence'],
    ['an unknown link', { link: `${FIRST}9` }, 'link', 'There is no link'],
  ])('is refused for %s, with its place', async (_title, entry, column, message) => {
    const lines = filledIn(sheet, { [FIRST]: entry });
    const line =
      1 +
      lines.findIndex(
        (cells) =>
          cells[0]?.startsWith(FIRST) && Object.values(entry).every((one) => cells.includes(one)),
      );
    const { faults } = await read('review.csv', saved(lines));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.line).toBe(line);
    const at = (lines[0] ?? []).indexOf(column);
    const before = saved([(lines[line - 1] ?? []).slice(0, at)], { lineEnd: '' }).toString();
    expect(faults[0]?.column).toBe(at === 0 ? 1 : before.length + 2);
  });

  it('is refused where two reviewers disagree, and names both', async () => {
    const [head = [], ...rows] = filledIn(sheet, { [FIRST]: ACCEPTED });
    const row = rows.find(([link]) => link === FIRST) ?? [];
    const other = row.map((cell, at) =>
      head[at] === 'decision' ? 'reject' : head[at] === 'reviewer' ? 'B. Other' : cell,
    );
    const { faults } = await read('review.csv', saved([head, row, other]));
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [3, `${FIRST}: A. Reader and B. Other disagree.`],
    ]);
    const agreeing = other.map((cell, at) => (head[at] === 'decision' ? 'accept' : cell));
    const { decisions } = await read('review.csv', saved([head, row, agreeing]));
    expect(decisions).toEqual([{ ...accepted(FIRST), reviewedBy: 'A. Reader, B. Other' }]);
  });

  it('is of an older version: what is still as it was sent is taken over, what is not is refused', async () => {
    const old = { ...ACCEPTED, dataset: '0123456789abcdef' };
    const right = await readCsv({ [FIRST]: old });
    expect([right.decisions, right.faults]).toEqual([[accepted(FIRST)], []]);
    expect(right.notes).toEqual([
      `Rows are of version 0123456789abcdef, and the seed is ${DATASET.version}.`,
    ]);
    for (const entry of [
      { rationale: 'Other.' },
      { confidence: '0.11' },
      { predicate: 'exactMatch' },
    ]) {
      const { faults } = await readCsv({ [FIRST]: { ...old, ...entry } });
      expect(faults[0]?.message).toContain('is another in the seed now');
    }
  });

  it('says what it does not take over', async () => {
    const { decisions, faults, notes } = await readCsv({
      [FIRST]: {
        ...ACCEPTED,
        remark: 'Well seen.',
        rationale: 'Better words.',
        confidence: '0.11',
      },
    });
    expect([decisions, faults]).toEqual([[accepted(FIRST)], []]);
    expect(notes).toEqual([
      `${FIRST}: a changed rationale is not taken over.`,
      `${FIRST}: the confidence 0.11 is taken over with --confidence only.`,
      `${FIRST}: A. Reader remarks: Well seen.`,
    ]);
    const taken = await readCsv({ [FIRST]: { ...ACCEPTED, confidence: '۰٫۱۱' } }, true);
    expect(taken.decisions).toEqual([{ ...accepted(FIRST), confidence: 0.11 }]);
  });

  it('is read from SSSOM, with reviewer_agreement or our own status, and trailing tabs', async () => {
    const tsv = textOf(files, 'links.sssom.tsv');
    const lines = tsv.split('\n').map((line) => (line.startsWith('#') ? `${line}\t\t` : line));
    const at = lines.findIndex((line) => line.startsWith('record_id'));
    const names = (lines[at] ?? '').split('\t');
    const filled = [
      ...lines.slice(0, at),
      [...names, 'reviewer_label', 'reviewer_agreement', 'review_date', ''].join('\t'),
      ...lines.slice(at + 1).map((line) => {
        const cells = line.split('\t');
        const link = cells[0]?.replace('qglink:', '');
        if (link === FIRST) return [...cells, 'A. Reader', '1', '2026-11-26', ''].join('\t');
        if (link === SECOND) return [...cells, 'A. Reader', '-0.5', '', ''].join('\t');
        if (link !== THIRD) return line === '' ? line : [...cells, '', '', '', ''].join('\t');
        const own = cells.map((cell, index) => (names[index] === 'ext_status' ? 'ACCEPTED' : cell));
        return [...own, 'A. Reader', '', '', ''].join('\t');
      }),
    ].join('\r\n');
    const { decisions, faults } = await read('mine.sssom.tsv', Buffer.from(filled));
    expect(faults).toEqual([]);
    expect(decisions).toEqual([
      accepted(FIRST),
      { ...accepted(SECOND, null), status: 'REJECTED' },
      accepted(THIRD, null),
    ]);
  });
});
