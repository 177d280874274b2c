import { foldedJoined } from '../../model/persian.ts';
import { shownPredicate } from '../identifiers.ts';
import type { Snapshot } from '../snapshot.ts';
import { bestText, textIn } from '../texts.ts';
import { readDay } from './day.ts';
import type { ReviewedRow, SentValue } from './decisions.ts';
import type { Fault } from './fault.ts';
import type { Cell, ReadTable } from './table.ts';

/** Rows with what could not be understood in them. */
export interface ReviewedRows {
  readonly rows: readonly ReviewedRow[];
  readonly faults: readonly Fault[];
}

/** The words of the decision, folded; any language of the sheet, and what people write instead. */
const WORDS: ReadonlyMap<string, ReviewedRow['status']> = new Map(
  (
    [
      [
        'ACCEPTED',
        ['accept', 'accepted', 'yes', 'پذیرفتن', 'پذیرفته', 'پذیرفته شد', 'پذیرش', 'قبول'],
      ],
      ['REJECTED', ['reject', 'rejected', 'no', 'رد', 'رد شد', 'رد کردن']],
      [null, ['', 'unsure', 'نامطمئن', 'نمی‌دانم']],
    ] as const
  ).flatMap(([status, words]) => words.map((word) => [foldedJoined(word), status] as const)),
);

/** Finds the cells of a row by the names of the columns. */
export type CellsOf = (row: readonly Cell[]) => (column: string) => Cell | undefined;

/** The cells of a row by their columns, and a fault for each column that is needed and missing. */
export function columnsOf(
  { head }: ReadTable,
  needed: readonly string[],
): { readonly cellsOf: CellsOf; readonly faults: readonly Fault[] } {
  const names = head.map(({ text }) => text.trim().toLowerCase());
  const faults = needed
    .filter((name) => !names.includes(name))
    .map((name) => ({
      line: head[0]?.line ?? 1,
      column: 1,
      message: `There is no column "${name}".`,
    }));
  const cellsOf: CellsOf = (row) => (column) => {
    const at = names.indexOf(column);
    return at < 0 ? undefined : row[at];
  };
  return { cellsOf, faults };
}

/** Notes a fault at a cell, or else at the beginning of its row. */
type Report = (cell: Cell | undefined, message: string) => void;

/** The rows of a review sheet. `unguarded` takes off what the format has added to a text. */
export function rowsOfSheet(
  table: ReadTable,
  snapshot: Snapshot,
  unguarded: (text: string) => string,
): ReviewedRows {
  const { cellsOf, faults: missing } = columnsOf(table, [
    'link',
    'predicate',
    'decision',
    'reviewer',
  ]);
  if (missing.length > 0) return { rows: [], faults: missing };
  const faults: Fault[] = [];
  const labels = new Map(snapshot.elements.map(({ key, labelForms }) => [key, labelForms]));
  const label = (key: string, language: string) => {
    const forms = labels.get(key) ?? [];
    return language === 'en' ? bestText(forms, 'en') : (textIn(forms, language) ?? '');
  };
  const sentColumns: readonly (readonly [string, SentValue['valueNow'], isWording: boolean])[] = [
    ['subject', (link) => label(link.subjectKey, 'en'), false],
    ['subject_fa', (link) => label(link.subjectKey, 'fa'), false],
    ['predicate', shownPredicate, false],
    ['object', (link) => label(link.objectKey, 'en'), false],
    ['object_fa', (link) => label(link.objectKey, 'fa'), false],
    ['rationale', (link) => bestText(link.rationaleForms, 'en'), true],
    ['rationale_fa', (link) => textIn(link.rationaleForms, 'fa') ?? '', true],
  ];
  const rows = table.rows.map((row): ReviewedRow => {
    const cell = cellsOf(row);
    const place = row[0] ?? { text: '', line: 1, column: 1 };
    const text = (column: string) => unguarded(cell(column)?.text ?? '').trim();
    const report: Report = (at = place, message) =>
      faults.push({ line: at.line, column: at.column, message });
    return {
      place,
      link: text('link'),
      sent: sentColumns.flatMap(([what, valueNow, isWording]) => {
        const found = cell(what);
        return found === undefined
          ? []
          : [{ cell: found, what, value: unguarded(found.text), valueNow, isWording }];
      }),
      status: statusOf(cell('decision'), report),
      reviewer: nameOf(cell('reviewer'), report, unguarded),
      day: dayOf(cell('date'), report),
      confidence: confidenceOf(cell('confidence'), report),
      remark: text('remark') || null,
      dataset: text('dataset') || null,
    };
  });
  return { rows, faults };
}

function statusOf(cell: Cell | undefined, report: Report): ReviewedRow['status'] {
  const status = WORDS.get(foldedJoined(cell?.text ?? ''));
  if (status !== undefined) return status;
  report(cell, `"${cell?.text}" is no decision; it is accept, reject, unsure or nothing.`);
  return null;
}

const MAX_NAME = 200;

export function nameOf(
  cell: Cell | undefined,
  report: Report,
  unguarded: (text: string) => string = (text) => text,
): string | null {
  const name = unguarded(cell?.text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
  if (name.length > MAX_NAME) report(cell, `A reviewer's name has at most ${MAX_NAME} characters.`);
  return name === '' ? null : name;
}

export function dayOf(cell: Cell | undefined, report: Report): string | null {
  const text = cell?.text.trim() ?? '';
  if (text === '') return null;
  const read = readDay(text);
  if ('day' in read) return read.day;
  report(cell, read.problem);
  return null;
}

/** A number with a point or a comma, in Latin or Persian digits. */
export function confidenceOf(cell: Cell | undefined, report: Report): number | null {
  const text = (cell?.text ?? '')
    .trim()
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[,٫]/, '.');
  if (text === '') return null;
  const value = Number(text);
  if (value >= 0 && value <= 1 && /^[\d.]+$/.test(text)) return Math.round(value * 100) / 100;
  report(cell, `"${cell?.text}" is no confidence; it is a number from 0 to 1.`);
  return null;
}
