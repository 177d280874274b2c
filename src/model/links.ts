import { readFrom } from './chains.ts';
import type { Dispute } from './comparison.ts';
import type { Overlap } from './enums.ts';
import type { LinkConditions, Strictness } from './queries.ts';
import type { ContrastRow, LinkRow } from './rows.ts';

/** The least confidence of a link that counts, where a field has no argument for it (rule 2). */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

/** Whether a link says, with enough confidence, that its ends belong together (rule 2). */
export function isActive(
  link: Pick<LinkRow, 'status' | 'isNegated' | 'confidence'>,
  threshold: number = DEFAULT_MIN_CONFIDENCE,
): boolean {
  return link.status !== 'REJECTED' && !link.isNegated && link.confidence >= threshold;
}

/** The element at a link's other end. */
export const otherEnd = (
  link: Pick<LinkRow, 'subjectKey' | 'objectKey'>,
  elementKey: string,
): string => (link.subjectKey === elementKey ? link.objectKey : link.subjectKey);

/** The key of a link as read from its other end. */
export const keyFromOtherEnd = (key: string): string => key.split('~').reverse().join('~');

/** Whether a link of an element counts. */
export const isStrictEnough = (
  link: Pick<LinkRow, 'subjectKey' | 'predicate' | 'status' | 'isNegated' | 'confidence'>,
  key: string,
  { predicates, minConfidence }: Strictness,
): boolean =>
  isActive(link, minConfidence) && (!predicates || predicates.includes(readFrom(link, key)));

/** Whether derived links can meet the conditions. They are candidates, not negated, and have no translation. */
export const includesDerived = (conditions: LinkConditions): boolean =>
  conditions.includeDerived === true &&
  conditions.isNegated !== true &&
  !conditions.translation &&
  (!conditions.status || conditions.status.includes('CANDIDATE'));

/** The least confidence of a derived link among listed ones (rule 3). */
export const minDerivedConfidence = ({ minConfidence }: LinkConditions): number =>
  minConfidence ?? DEFAULT_MIN_CONFIDENCE;

/** Whether a link says that its ends value one idea oppositely, whatever its confidence (rule 8). */
export function isDispute(link: LinkRow): boolean {
  return link.translation === 'REFUTATIONAL' && link.status !== 'REJECTED';
}

export const disputesAmong = (links: readonly LinkRow[]): Dispute[] =>
  links.filter(isDispute).map(({ subjectKey, objectKey }) => ({ subjectKey, objectKey }));

/** Whether a contrast makes the construct that it names a contested one (rule 22). */
export const isContesting = ({ status }: Pick<ContrastRow, 'status'>): boolean =>
  status !== 'REJECTED';

/** How many sides of a contrast must lie in so many studies for it to be listed among them (rule 22). */
export const sidesWanted = (studyCount: number): number => Math.min(studyCount, 2);

/** How widely something is found that occurs in `studyCount` of `total` studies. */
export function overlapOf(studyCount: number, total: number): Overlap {
  if (studyCount <= 1) return 'UNIQUE';
  return studyCount === total ? 'SHARED_BY_ALL' : 'SHARED_BY_SOME';
}
