import type { LinkStatus } from '../../../model/enums.ts';
import { sortedBy, sortOfLink } from '../../../model/order.ts';
import type { LinkRow } from '../../../model/rows.ts';
import { shownPredicate } from '../../identifiers.ts';
import { REVIEW_COLUMNS, type ReviewColumn } from '../../review-columns.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bestText, pathOf, textIn } from '../../texts.ts';
import { csvLines } from '../csv/table.ts';

export type ReviewRow = Readonly<Record<ReviewColumn, string | number | null>>;

/** The words of a decision, in the language of the sheet; the importer knows those of all languages. */
export const DECISIONS: Readonly<
  Record<string, readonly [accept: string, reject: string, unsure: string]>
> = {
  en: ['accept', 'reject', 'unsure'],
  fa: ['پذیرفتن', 'رد', 'نامطمئن'],
};

/** A row for each link, least certain first. What has been decided already is filled in. */
export function reviewRows(
  whole: Snapshot,
  links: readonly LinkRow[],
  language: string,
): readonly ReviewRow[] {
  const labels = new Map(whole.elements.map(({ key, labelForms }) => [key, labelForms]));
  const path = pathOf(whole, language);
  const words = DECISIONS[language] ?? DECISIONS['en'];
  const decided: Readonly<Record<LinkStatus, string | null>> = {
    CANDIDATE: null,
    ACCEPTED: words?.[0] ?? null,
    REJECTED: words?.[1] ?? null,
  };
  const label = (key: string, tag: string): string | null =>
    tag === 'fa' ? textIn(labels.get(key) ?? [], tag) : bestText(labels.get(key) ?? [], tag);
  const ordered = sortedBy(
    links,
    ({ confidence, subjectKey, objectKey }) =>
      `${confidence.toFixed(2)} ${sortOfLink(subjectKey, objectKey)}`,
  );
  return ordered.map((link) => ({
    link: link.key,
    subject: label(link.subjectKey, 'en'),
    subject_fa: label(link.subjectKey, 'fa'),
    subject_path: path(link.subjectKey),
    predicate: shownPredicate(link),
    object: label(link.objectKey, 'en'),
    object_fa: label(link.objectKey, 'fa'),
    object_path: path(link.objectKey),
    confidence: link.confidence,
    rationale: bestText(link.rationaleForms, 'en'),
    rationale_fa: textIn(link.rationaleForms, 'fa'),
    decision: decided[link.status],
    reviewer: link.reviewedBy,
    date: link.reviewedOn,
    remark: null,
    dataset: whole.dataset.version,
  }));
}

/** The sheet as CSV. */
export const reviewCsv = (rows: readonly ReviewRow[]): string =>
  csvLines([REVIEW_COLUMNS, ...rows.map((row) => REVIEW_COLUMNS.map((name) => row[name]))]);
