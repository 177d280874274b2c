import { MAX_CHAIN_LENGTH } from '../../../model/chains.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../model/links.ts';

/** Rule 3 in Cypher; the twin of the walk in `memory/chains.ts`. */

/** A predicate as read along a step of a path, from the node at `from`. */
export const predicateFrom = (link: string, from: string): string => `CASE
  WHEN startNode(${link}) = ${from} THEN ${link}.predicate
  WHEN ${link}.predicate = 'BROAD_MATCH' THEN 'NARROW_MATCH'
  WHEN ${link}.predicate = 'NARROW_MATCH' THEN 'BROAD_MATCH'
  ELSE ${link}.predicate END`;

/** Rule 2, of a relationship, at the threshold of a parameter; the twin of `isActive`. */
export const activeLink = (least: string, link = 'link'): string =>
  `${link}.confidence >= ${least} AND ${link}.status <> 'REJECTED' AND NOT ${link}.isNegated`;

/** Rule 2 at its default threshold, of a relationship that is called `link`. */
export const ACTIVE = activeLink(String(DEFAULT_MIN_CONFIDENCE));

/**
 * From each `own`, which is bound, to every `other` that meets the conditions: binds `own`, `other` and `chain`, with
 * its links, predicate and confidence. Of all chains between the same two, the surest, then the shortest, then the
 * first by link keys from the smaller end is taken here, so that a row comes for each pair and not for each chain.
 */
export const bestChains = (conditions: string, least: string): string => `
  MATCH p = (own)-[:ALIGNS_WITH*2..${MAX_CHAIN_LENGTH}]-(other:Element)
  WHERE other.studyKey <> own.studyKey AND ${conditions}
    AND all(link IN relationships(p) WHERE ${activeLink(least)}
      AND link.predicate IN ['EXACT_MATCH', 'BROAD_MATCH', 'NARROW_MATCH'])
    AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
    AND NOT EXISTS { (own)-[:ALIGNS_WITH]-(other) }
  WITH own, other, relationships(p) AS links, nodes(p) AS stops
  WITH own, other, links,
    [at IN range(0, size(links) - 1) | ${predicateFrom('links[at]', 'stops[at]')}] AS along,
    reduce(product = 1, link IN links | product * toInteger(round(link.confidence * 100))) AS product
  WHERE NOT ('BROAD_MATCH' IN along AND 'NARROW_MATCH' IN along)
  WITH own, other, links, along, product,
    product / CASE size(links) WHEN 2 THEN 10000.0 ELSE 1000000.0 END AS confidence,
    [link IN links | link.sort] AS sorts
  WHERE confidence >= ${least}
  WITH own, other, links, along, confidence,
    product * CASE size(links) WHEN 2 THEN 100 ELSE 1 END AS sureness,
    CASE WHEN own.sort < other.sort THEN sorts ELSE reverse(sorts) END AS fromSmallerEnd
  ORDER BY sureness DESC, size(links), fromSmallerEnd
  WITH own, other, collect({
    predicate: coalesce(head([one IN along WHERE one <> 'EXACT_MATCH']), 'EXACT_MATCH'),
    confidence: confidence,
    links: links
  })[0] AS chain`;

/** Makes of each chain the link that it amounts to, as `x`: from the smaller key's end, read there. */
export const DERIVED_LINK = `
  WITH chain, own.sort < other.sort AS isForward,
    CASE WHEN own.sort < other.sort THEN own ELSE other END AS subject,
    CASE WHEN own.sort < other.sort THEN other ELSE own END AS object
  WITH chain, subject, object, isForward,
    CASE WHEN isForward THEN chain.links ELSE reverse(chain.links) END AS parts
  WITH {
    key: subject.key + '~' + object.key,
    subjectKey: subject.key,
    objectKey: object.key,
    predicate: CASE
      WHEN isForward THEN chain.predicate
      WHEN chain.predicate = 'BROAD_MATCH' THEN 'NARROW_MATCH'
      WHEN chain.predicate = 'NARROW_MATCH' THEN 'BROAD_MATCH'
      ELSE chain.predicate END,
    confidence: chain.confidence,
    justification: 'CHAINING',
    status: 'CANDIDATE',
    isNegated: false,
    proposedOn: reduce(latest = '', link IN parts |
      CASE WHEN link.proposedOn > latest THEN link.proposedOn ELSE latest END),
    rationaleFormsValues: [],
    rationaleFormsLanguages: [],
    rationaleFormsOrigins: [],
    derivedFromKeys: [link IN parts | link.key],
    sort: subject.sort + '\\t' + object.sort,
    subjectStudy: subject.studyKey,
    objectStudy: object.studyKey
  } AS x`;
