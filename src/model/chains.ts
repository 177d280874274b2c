import { compareLists } from './edges.ts';
import { ENUMS, type MappingPredicate } from './enums.ts';
import { compare, sortOfKey, sortOfLink } from './order.ts';
import type { LinkRow } from './rows.ts';
import type { CounterpartRow } from './traversal-rows.ts';

/** Rule 3: derived links, which follow from a chain of recorded ones (SSSOM chaining rules; SKOS). */

/** The most links that a derived one follows from. */
export const MAX_CHAIN_LENGTH = 3;

const INVERSE: Readonly<Record<MappingPredicate, MappingPredicate>> = {
  EXACT_MATCH: 'EXACT_MATCH',
  CLOSE_MATCH: 'CLOSE_MATCH',
  BROAD_MATCH: 'NARROW_MATCH',
  NARROW_MATCH: 'BROAD_MATCH',
  RELATED_MATCH: 'RELATED_MATCH',
};

/** The predicate as read from the object's end. */
export const inverseOf = (predicate: MappingPredicate): MappingPredicate => INVERSE[predicate];

/** The predicate as read from one end: from the object's, BROAD and NARROW are swapped. */
export const readFrom = (
  link: Pick<LinkRow, 'subjectKey' | 'predicate'>,
  key: string,
): MappingPredicate => (link.subjectKey === key ? link.predicate : INVERSE[link.predicate]);

/** Whether a chain may hold a link of this predicate. */
export const isTransitive = (one: MappingPredicate): boolean =>
  one === 'EXACT_MATCH' || one === 'BROAD_MATCH' || one === 'NARROW_MATCH';

/** The predicate that follows from two in the direction of travel; null where none does. */
export function chained(first: MappingPredicate, then: MappingPredicate): MappingPredicate | null {
  if (!isTransitive(first) || !isTransitive(then)) return null;
  if (first === 'EXACT_MATCH') return then;
  return then === 'EXACT_MATCH' || then === first ? first : null;
}

/** The product of confidences as whole hundredths, divided once (rule 1). */
export function chainConfidence(links: readonly { readonly confidence: number }[]): number {
  const product = links.reduce((all, { confidence }) => all * Math.round(confidence * 100), 1);
  return product / 100 ** links.length;
}

/** Orders chains between the same ends, best first: by confidence, then length, then link keys. */
export function compareChains(
  ends: readonly [string, string],
  a: readonly LinkRow[],
  b: readonly LinkRow[],
): number {
  const scaledConfidence = (links: readonly LinkRow[]): number =>
    links.reduce((all, { confidence }) => all * Math.round(confidence * 100), 1) *
    100 ** (MAX_CHAIN_LENGTH - links.length);
  const fromSmallerEnd = (links: readonly LinkRow[]): string[] => {
    const sorts = links.map((link) => sortOfLink(link.subjectKey, link.objectKey));
    return sortOfKey(ends[0]) < sortOfKey(ends[1]) ? sorts : sorts.reverse();
  };
  return (
    scaledConfidence(b) - scaledConfidence(a) ||
    a.length - b.length ||
    compareLists(fromSmallerEnd(a), fromSmallerEnd(b))
  );
}

/** Both ends, the smaller key first: that one is the subject. */
const ordered = (ends: readonly [string, string]): readonly [string, string] =>
  sortOfKey(ends[0]) < sortOfKey(ends[1]) ? ends : [ends[1], ends[0]];

/** The derived link of a chain, read from the end with the smaller key; a candidate, because nobody judged it. */
export function derivedLink(
  ends: readonly [from: string, to: string],
  predicate: MappingPredicate,
  links: readonly LinkRow[],
): LinkRow {
  const [subjectKey, objectKey] = ordered(ends);
  const isForward = subjectKey === ends[0];
  const parts = isForward ? links : links.toReversed();
  return {
    key: `${subjectKey}~${objectKey}`,
    subjectKey,
    objectKey,
    predicate: isForward ? predicate : INVERSE[predicate],
    confidence: chainConfidence(links),
    justification: 'CHAINING',
    status: 'CANDIDATE',
    isNegated: false,
    translation: null,
    basis: ENUMS.LinkBasis.find((basis) => parts.some((link) => link.basis === basis)) ?? 'LABEL',
    citations: parts.flatMap((link) => link.citations),
    proposedBy: [...new Set(parts.map((link) => link.proposedBy))].join(', '),
    proposedOn:
      links
        .map((link) => link.proposedOn)
        .sort(compare)
        .at(-1) ?? '',
    reviewedBy: null,
    reviewedOn: null,
    rationaleForms: [],
    derivedFromKeys: parts.map((link) => link.key),
  };
}

/** Orders counterparts: recorded before derived, each by confidence, highest first, then by the element's key. */
export function compareCounterparts(a: CounterpartRow, b: CounterpartRow): number {
  const isDerived = ({ viaKeys }: CounterpartRow): number => (viaKeys.length > 1 ? 1 : 0);
  return (
    isDerived(a) - isDerived(b) ||
    b.confidence - a.confidence ||
    compareLists([sortOfKey(a.elementKey)], [sortOfKey(b.elementKey)])
  );
}
