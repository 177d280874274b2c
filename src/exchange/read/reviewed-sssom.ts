import { SKOS_NAMES } from '../identifiers.ts';
import type { Snapshot } from '../snapshot.ts';
import { bestText } from '../texts.ts';
import type { ReviewedRow, SentValue } from './decisions.ts';
import { type Fault, UnreadableFile } from './fault.ts';
import { columnsOf, confidenceOf, dayOf, nameOf, type ReviewedRows } from './reviewed-rows.ts';
import { type Cell, parseTable } from './table.ts';

/** The rows of a set of mappings (SSSOM/TSV), as this project exports it and other programs save it again. */
export function rowsOfSssom(text: string, snapshot: Snapshot): ReviewedRows {
  const lines = text.split(/\r?\n/);
  // Spreadsheets fill the lines of the header up with tabs.
  const header = lines.filter((line) => line.startsWith('#')).map((line) => line.trimEnd());
  const firstLine = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (firstLine < 0) throw new UnreadableFile('The file has no mappings.');
  const table = parseTable(lines.slice(firstLine).join('\n'), '\t', firstLine + 1);
  const { cellsOf, faults: missing } = columnsOf(table, [
    'subject_id',
    'predicate_id',
    'object_id',
  ]);
  if (missing.length > 0) return { rows: [], faults: missing };
  const version = slotOf(header, 'mapping_set_version');
  const faults: Fault[] = [];
  const rows = table.rows.flatMap((row): readonly ReviewedRow[] => {
    const cell = cellsOf(row);
    const text = (slot: string) => cell(slot)?.text.trim() ?? '';
    // An absence is no link.
    if (text('object_id') === 'sssom:NoTermFound') return [];
    const place = row[0] ?? { text: '', line: 1, column: 1 };
    const report = (at: Cell = place, message: string) =>
      faults.push({ line: at.line, column: at.column, message });
    const reviewer = cell('reviewer_id')?.text.trim()
      ? orcidOf(text('reviewer_id'))
      : nameOf(cell('reviewer_label'), report);
    return [
      {
        place,
        link:
          text('record_id').replace(/^qglink:/, '') ||
          `${keyOf(text('subject_id'))}~${keyOf(text('object_id'))}`,
        sent: sentOf(cell, snapshot),
        status: statusOf(cell, report),
        reviewer,
        day: dayOf(cell('review_date'), report),
        confidence: confidenceOf(cell('confidence'), report),
        remark: null,
        dataset: version,
      },
    ];
  });
  return { rows, faults };
}

/** The value of a slot of the set, without the quotes of YAML. */
function slotOf(header: readonly string[], slot: string): string | null {
  const line = header.find((one) => new RegExp(`^#\\s*${slot}:`).test(one));
  return (
    line
      ?.slice(line.indexOf(':') + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') || null
  );
}

const keyOf = (curie: string): string => curie.replace(/^qg:/, '');
const orcidOf = (id: string): string => id.replace(/^orcid:/, 'https://orcid.org/');

function sentOf(
  cell: (slot: string) => Cell | undefined,
  snapshot: Snapshot,
): readonly SentValue[] {
  const labels = new Map(snapshot.elements.map(({ key, labelForms }) => [key, labelForms]));
  const label = (key: string) => bestText(labels.get(key) ?? [], 'en');
  const columns: readonly (readonly [string, SentValue['valueNow'], boolean])[] = [
    ['subject_id', (link) => `qg:${link.subjectKey}`, false],
    ['subject_label', (link) => label(link.subjectKey), false],
    ['predicate_id', (link) => `skos:${SKOS_NAMES[link.predicate]}`, false],
    ['predicate_modifier', (link) => (link.isNegated ? 'Not' : ''), false],
    ['object_id', (link) => `qg:${link.objectKey}`, false],
    ['object_label', (link) => label(link.objectKey), false],
    ['comment', (link) => bestText(link.rationaleForms, 'en'), true],
  ];
  return columns.flatMap(([what, valueNow, isWording]) => {
    const found = cell(what);
    return found === undefined
      ? []
      : [{ cell: found, what, value: found.text, valueNow, isWording }];
  });
}

/** `reviewer_agreement` above or below 0, or else this project's own `ext_status`. */
function statusOf(
  cell: (slot: string) => Cell | undefined,
  report: (cell: Cell | undefined, message: string) => void,
): ReviewedRow['status'] {
  const [agreement, own] = [cell('reviewer_agreement'), cell('ext_status')];
  const number = Number(agreement?.text.replace(',', '.') || Number.NaN);
  const byAgreement = number > 0 ? 'ACCEPTED' : number < 0 ? 'REJECTED' : null;
  const text = own?.text.trim() ?? '';
  const byStatus = text === 'ACCEPTED' || text === 'REJECTED' ? text : null;
  if (text !== '' && byStatus === null && text !== 'CANDIDATE') {
    report(own, `"${text}" is no status; it is CANDIDATE, ACCEPTED or REJECTED.`);
  }
  if (byAgreement !== null && byStatus !== null && byAgreement !== byStatus) {
    report(own, `ext_status says ${byStatus}, and reviewer_agreement ${agreement?.text}.`);
  }
  return byAgreement ?? byStatus;
}
