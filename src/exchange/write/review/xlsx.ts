import { writeXlsx } from 'hucre/xlsx';
import type { DatasetRow } from '../../../model/dataset-rows.ts';
import { REVIEW_COLUMNS, type ReviewColumn } from '../../review-columns.ts';
import { HELP } from './help.ts';
import { DECISIONS, type ReviewRow } from './sheet.ts';

/** In characters of the default font. */
const WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  link: 30,
  subject: 28,
  subject_fa: 28,
  subject_path: 34,
  predicate: 16,
  object: 28,
  object_fa: 28,
  object_path: 34,
  confidence: 11,
  rationale: 60,
  rationale_fa: 60,
  decision: 12,
  reviewer: 20,
  date: 12,
  remark: 40,
  dataset: 18,
};
/** The columns that an expert fills in. */
const OPEN: ReadonlySet<ReviewColumn> = new Set(['decision', 'reviewer', 'date', 'remark']);
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['fa']);

/** The sheet as a workbook: a first sheet to fill in, whose header stays in view, and a second one that says how. */
export async function reviewXlsx(
  { published }: DatasetRow,
  rows: readonly ReviewRow[],
  language: string,
): Promise<Buffer> {
  const help = HELP[language] ?? HELP['en'];
  const decisions = DECISIONS[language] ?? DECISIONS['en'] ?? [];
  const day = new Date(`${published}T00:00:00Z`);
  const decisionColumn = letterOf(REVIEW_COLUMNS.indexOf('decision'));
  const view = { rightToLeft: RIGHT_TO_LEFT.has(language) };
  const bytes = await writeXlsx({
    // Otherwise the file holds the time of its making, and no two are alike.
    properties: { created: day, modified: day },
    sheets: [
      {
        name: 'review',
        columns: REVIEW_COLUMNS.map((name) => ({
          header: name,
          key: name,
          width: WIDTHS[name],
          style: {
            alignment: { wrapText: true, vertical: 'top' as const },
            ...(OPEN.has(name) && {
              fill: {
                type: 'pattern' as const,
                pattern: 'solid' as const,
                fgColor: { rgb: 'FFFBE6' },
              },
            }),
          },
        })),
        data: rows.map((row) => ({ ...row })),
        rowDefs: new Map(rows.map((row, at) => [at + 1, { height: heightOf(row) }])),
        freezePane: { rows: 1, columns: 1 },
        view,
        dataValidations: [
          {
            type: 'list',
            values: [...decisions],
            allowBlank: true,
            range: `${decisionColumn}2:${decisionColumn}${rows.length + 1}`,
            showErrorMessage: true,
            errorMessage: decisions.join(', '),
          },
        ],
      },
      {
        name: help?.name ?? 'help',
        columns: [{ width: 18 }, { width: 110, style: { alignment: { wrapText: true } } }],
        rows: (help?.lines ?? []).map((line) => [...line]),
        view,
      },
    ],
  });
  return Buffer.from(bytes);
}

/** In points, for a line of the default font. */
const LINE_HEIGHT = 15;

/** The height in which the longest text of a row shows; not every program finds it when it opens the file. */
function heightOf(row: ReviewRow): number {
  const lines = REVIEW_COLUMNS.map((name) =>
    Math.ceil(String(row[name] ?? '').length / WIDTHS[name]),
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}

/** The name of a column of a spreadsheet; there are fewer than 26. */
const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);
