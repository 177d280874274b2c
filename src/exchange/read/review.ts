import { shown } from '../../errors.ts';
import { nearestKeys } from '../../model/nearest-keys.ts';
import { compare } from '../../model/order.ts';
import type { LinkRow } from '../../model/rows.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Decision, ReviewedRow } from './decisions.ts';
import type { Fault } from './fault.ts';
import { rowsOfSheet } from './reviewed-rows.ts';
import { rowsOfSssom } from './reviewed-sssom.ts';
import { decodeText, parseTable, separatorOf, withoutGuard } from './table.ts';

/** What a reviewed file says. With a fault nothing of it may be taken over. */
export interface Review {
  /** By link; only what differs from the dataset. */
  readonly decisions: readonly Decision[];
  readonly faults: readonly Fault[];
  /** What is no fault, and a curator should know. */
  readonly notes: readonly string[];
}

/** Reads a file by its name's ending. @throws UnreadableFile */
export async function readReview(
  name: string,
  bytes: Buffer,
  snapshot: Snapshot,
  takesConfidence: boolean,
): Promise<Review> {
  if (/\.xlsx$/i.test(name)) {
    const { readWorkbook } = await import('./workbook.ts');
    const table = await readWorkbook(bytes);
    return decide(
      rowsOfSheet(table, snapshot, (text) => text),
      snapshot,
      takesConfidence,
    );
  }
  const text = decodeText(bytes);
  if (text.startsWith('#') || /\.sssom\.tsv$/i.test(name)) {
    return decide(rowsOfSssom(text, snapshot), snapshot, takesConfidence);
  }
  const table = parseTable(text, separatorOf(text.split('\n', 1)[0] ?? ''));
  return decide(rowsOfSheet(table, snapshot, withoutGuard), snapshot, takesConfidence);
}

interface Read {
  readonly rows: readonly ReviewedRow[];
  readonly faults: readonly Fault[];
}

/** The most unknown links to which the nearest one is told: each takes a millisecond. */
const MAX_HINTS = 100;

function decide(read: Read, snapshot: Snapshot, takesConfidence: boolean): Review {
  const links = new Map(snapshot.links.map((link) => [link.key, link]));
  const keys = [...links.keys()];
  let unknown = 0;
  const faults = [...read.faults];
  const notes = new Set<string>();
  const decided = new Map<string, Decision & { readonly row: ReviewedRow }>();
  const report = ({ place }: ReviewedRow, message: string, at = place) =>
    faults.push({ line: at.line, column: at.column, message });
  for (const row of read.rows) {
    const link = links.get(row.link);
    if (link === undefined) {
      unknown += 1;
      const [nearest] = unknown > MAX_HINTS ? [] : nearestKeys(row.link, keys);
      const hint = nearest === undefined ? '.' : `; did you mean ${nearest}?`;
      report(row, `There is no link "${shown(row.link)}"${hint}`);
      continue;
    }
    const isOld = row.dataset !== null && row.dataset !== snapshot.dataset.version;
    const changed = row.sent.filter((sent) => !isSame(sent.value, sent.valueNow(link)));
    for (const { cell, what, isWording } of changed) {
      if (isWording && !isOld) notes.add(`${link.key}: a changed ${what} is not taken over.`);
      else report(row, changedMessage(link, what, isOld), cell);
    }
    const isOtherConfidence = row.confidence !== null && row.confidence !== link.confidence;
    if (isOtherConfidence && isOld) report(row, changedMessage(link, 'confidence', true));
    else if (isOtherConfidence && !takesConfidence) {
      notes.add(
        `${link.key}: the confidence ${row.confidence} is taken over with --confidence only.`,
      );
    }
    if (isOld)
      notes.add(`Rows are of version ${row.dataset}, and the seed is ${snapshot.dataset.version}.`);
    if (row.remark !== null)
      notes.add(`${link.key}: ${row.reviewer ?? 'somebody'} remarks: ${row.remark}`);
    const decision = decisionOf(row, link, takesConfidence, report);
    if (decision === null) continue;
    const before = decided.get(link.key);
    const merged =
      before === undefined ? { ...decision, row } : together(before, { ...decision, row }, report);
    decided.set(link.key, merged);
  }
  const decisions = snapshot.links.flatMap((link) => {
    const decision = decided.get(link.key);
    if (decision === undefined || !differs(decision, link)) return [];
    const { row: _, ...own } = decision;
    return [own];
  });
  return { decisions, faults, notes: [...notes] };
}

const changedMessage = ({ key }: LinkRow, what: string, isOld: boolean): string =>
  isOld
    ? `${key}: the ${what} is another in the seed now; export the link and have it reviewed again.`
    : `${key}: the ${what} is not as it was sent; only decision, reviewer, date and remark may change.`;

/** Spreadsheets change line ends and blanks at the ends, and some compose letters. */
const isSame = (sent: string, now: string): boolean => tidy(sent) === tidy(now);
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

type Report = (row: ReviewedRow, message: string) => void;

/** Null where the row decides nothing. */
function decisionOf(
  row: ReviewedRow,
  link: LinkRow,
  takesConfidence: boolean,
  report: Report,
): Decision | null {
  const { status, reviewer, day } = row;
  if (status === null) return null;
  if (reviewer === null) {
    report(row, `${link.key} is ${status}, but nobody has signed: the reviewer is missing.`);
    return null;
  }
  if (link.reviewedBy !== null && link.reviewedBy !== reviewer && link.status !== status) {
    report(
      row,
      `${link.key}: ${reviewer} and ${link.reviewedBy}, whose review the seed has, disagree.`,
    );
    return null;
  }
  const confidence = takesConfidence ? row.confidence : null;
  // A second reviewer who agrees changes nothing; the first one has signed.
  const reviewedBy = link.status === status ? (link.reviewedBy ?? reviewer) : reviewer;
  return { link: link.key, status, reviewedBy, reviewedOn: day, confidence };
}

/** Two rows about one link: reviewers who agree sign together, and those who do not are named. */
function together<One extends Decision & { readonly row: ReviewedRow }>(
  first: One,
  second: One,
  report: Report,
): One {
  if (first.status !== second.status) {
    report(second.row, `${first.link}: ${first.reviewedBy} and ${second.reviewedBy} disagree.`);
    return first;
  }
  const names = first.reviewedBy.split(', ');
  const reviewedBy = names.includes(second.reviewedBy)
    ? first.reviewedBy
    : `${first.reviewedBy}, ${second.reviewedBy}`;
  const days = [first.reviewedOn, second.reviewedOn].filter((day) => day !== null).sort(compare);
  return { ...first, reviewedBy, reviewedOn: days.at(-1) ?? null };
}

function differs(decision: Decision, link: LinkRow): boolean {
  const { status, reviewedBy, reviewedOn, confidence } = decision;
  return (
    status !== link.status ||
    reviewedBy !== link.reviewedBy ||
    (reviewedOn !== null && reviewedOn !== link.reviewedOn) ||
    (confidence !== null && confidence !== link.confidence)
  );
}
