import { DEFAULT_MIN_CONFIDENCE } from '../../../model/links.ts';

/** The types of recorded links, and of derived ones, which the loader makes (rule 3). */
export type LinkType = 'ALIGNS_WITH' | 'ALIGNS_BY_CHAIN';

/** The predicate of a link, as read from the node `from`. */
export const predicateFrom = (link: string, from: string): string => `CASE
  WHEN startNode(${link}) = ${from} THEN ${link}.predicate
  WHEN ${link}.predicate = 'BROAD_MATCH' THEN 'NARROW_MATCH'
  WHEN ${link}.predicate = 'NARROW_MATCH' THEN 'BROAD_MATCH'
  ELSE ${link}.predicate END`;

/** Rule 2 in Cypher, with the threshold `least`; `isActive` does the same. */
export const activeLink = (least: string, link = 'link'): string =>
  `${link}.confidence >= ${least} AND ${link}.status <> 'REJECTED' AND NOT ${link}.isNegated`;

/**
 * Rule 24 in Cypher: a link of the node `x` that counts; `isStrictEnough` does the same. `given` begins the names of
 * its parameters.
 */
export const strictLink = (given = '$', link = 'link'): string =>
  `${activeLink(`${given}minConfidence`, link)} AND (${given}predicates IS NULL
    OR ${predicateFrom(link, 'x')} IN ${given}predicates)`;

/** Rule 2 in Cypher for a relationship `link`, with the default threshold. */
export const ACTIVE = activeLink(String(DEFAULT_MIN_CONFIDENCE));
