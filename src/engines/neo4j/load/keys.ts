import type { EvidenceRow } from '../../../model/rows.ts';
import type { Numbered } from '../codecs/stored.ts';

/** Keys of nodes that have none in the seed: each consists of the key of its owner and a number or name. */

/** Numbers the rows of each owner separately, so that a change of one owner does not change the rows of others. */
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
