import type { EvidenceRow } from '../../../model/rows.ts';
import type { Numbered } from '../codecs/records.ts';

/** Keys of nodes that have none in the seed; each says whose it is, and which. */

/** Rows with their places among those of one owner, so that what becomes of one leaves the others’ rows as they are. */
export function numberByOwner<Row>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
): Numbered<Row>[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const owner = ownerOf(row);
    const place = counts.get(owner) ?? 0;
    counts.set(owner, place + 1);
    return { place, row };
  });
}

export const elementOf = (row: { readonly elementKey: string }): string => row.elementKey;
export const studyOf = (row: { readonly studyKey: string }): string => row.studyKey;
export const evidenceKey = ({ place, row }: Numbered<EvidenceRow>): string =>
  `${row.elementKey}~${row.interviewKey ?? `answer.${place}`}`;
export const participantKey = (row: {
  readonly studyKey: string;
  readonly order: number;
}): string => `${row.studyKey}.participant.${row.order}`;
export const countCheckKey = ({ place, row }: Numbered<{ readonly studyKey: string }>): string =>
  `${row.studyKey}.check.${place}`;
