import { MAX_CHAIN_LENGTH } from '../../../model/chains.ts';
import { ENUMS } from '../../../model/enums.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../model/links.ts';
import { CITATION_LISTS } from '../codecs/citations.ts';

/** Rule 3 in Cypher; `memory/chains.ts` does the same. */

/** The predicate of a link in a path, as read from the node `from`. */
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

/**
 * Finds the best chain from each bound `own` to every `other` that meets the conditions; binds `own`, `other` and
 * `chain` (links, predicate, confidence). The best is the one of highest confidence, then the shortest, then the
 * first by link keys from the smaller end. It is chosen in Cypher, so that a row comes for each pair and not for each
 * chain.
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
    [at IN range(0, size(links) - 1) | ${predicateFrom('links[at]', 'stops[at]')}] AS predicates,
    reduce(product = 1, link IN links | product * toInteger(round(link.confidence * 100))) AS product
  WHERE NOT ('BROAD_MATCH' IN predicates AND 'NARROW_MATCH' IN predicates)
  WITH own, other, links, predicates, product,
    product / CASE size(links) WHEN 2 THEN 10000.0 ELSE 1000000.0 END AS confidence,
    [link IN links | link.sort] AS sorts
  WHERE confidence >= ${least}
  WITH own, other, links, predicates, confidence,
    product * CASE size(links) WHEN 2 THEN 100 ELSE 1 END AS sureness,
    CASE WHEN own.sort < other.sort THEN sorts ELSE reverse(sorts) END AS fromSmallerEnd
  ORDER BY sureness DESC, size(links), fromSmallerEnd
  WITH own, other, collect({
    predicate: coalesce(head([one IN predicates WHERE one <> 'EXACT_MATCH']), 'EXACT_MATCH'),
    confidence: confidence,
    links: links
  })[0] AS chain`;

/** Binds the derived link of each chain as `x`, read from the end with the smaller key. */
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
    basis: [basis IN [${ENUMS.LinkBasis.map((one) => `'${one}'`).join(', ')}]
      WHERE any(link IN parts WHERE link.basis = basis)][0],
    ${CITATION_LISTS.map((list) => `citations${list}: reduce(found = [], link IN parts | found + link.citations${list})`).join(', ')},
    proposedBy: reduce(joined = '', one IN
      reduce(found = [], link IN parts | CASE WHEN link.proposedBy IN found THEN found ELSE found + link.proposedBy END) |
      joined + CASE joined WHEN '' THEN '' ELSE ', ' END + one),
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
