import type { Overlap } from './enums.ts';
import type { LinkConditions } from './queries.ts';
import type { LinkRow } from './rows.ts';

/** The confidence from which a link counts where a field has no argument for it (rule 2). */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/** Whether a link says that its ends belong together, surely enough (rule 2). */
export function isActive(
  link: Pick<LinkRow, 'status' | 'isNegated' | 'confidence'>,
  threshold: number = DEFAULT_MIN_CONFIDENCE,
): boolean {
  return link.status !== 'REJECTED' && !link.isNegated && link.confidence >= threshold;
}

/** Whether derived links are asked for that the conditions could let through: all of them are unreviewed candidates. */
export const includesDerived = (asked: LinkConditions): boolean =>
  asked.includeDerived === true &&
  asked.isNegated !== true &&
  !asked.translation &&
  (!asked.status || asked.status.includes('CANDIDATE'));

/** The least confidence of a derived link among listed ones (rule 3). */
export const minDerivedConfidence = ({ minConfidence }: LinkConditions): number =>
  minConfidence ?? DEFAULT_MIN_CONFIDENCE;

/**
 * Whether a link says that its ends value one idea oppositely, whatever its confidence (rule 8).
 */
export function isDispute(link: LinkRow): boolean {
  return link.translation === 'REFUTATIONAL' && link.status !== 'REJECTED';
}

/** How widely something is found that stands in `found` of `all` studies. */
export function overlapOf(found: number, all: number): Overlap {
  if (found <= 1) return 'UNIQUE';
  return found === all ? 'SHARED_BY_ALL' : 'SHARED_BY_SOME';
}
