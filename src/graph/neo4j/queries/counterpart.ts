import { compareCounterparts } from '../../chains.ts';
import type { CounterpartQuery, Found, KnowledgeGraph, Of } from '../../port.ts';
import type { CounterpartRow } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import { counterpartRow } from '../rows.ts';
import { foundOf, foundStatement } from './found.ts';
import { owned, perOwner } from './owned.ts';

const HOLDS = `link.confidence >= $minConfidence AND link.status <> 'REJECTED' AND NOT link.isNegated`;

/** A predicate as read along a step of a path, from the node at `at`. */
const readAlong = (link: string, from: string): string => `CASE
  WHEN startNode(${link}) = ${from} THEN ${link}.predicate
  WHEN ${link}.predicate = 'BROAD_MATCH' THEN 'NARROW_MATCH'
  WHEN ${link}.predicate = 'NARROW_MATCH' THEN 'BROAD_MATCH'
  ELSE ${link}.predicate END`;

const ASKED = '($studies IS NULL OR other.studyKey IN $studies)';

const RECORDED = `
  MATCH (own:Element {key: of})-[link:ALIGNS_WITH]-(other:Element) WHERE ${HOLDS} AND ${ASKED}
  RETURN {key: other.key, predicate: ${readAlong('link', 'own')}, confidence: link.confidence, via: [link.key]} AS x`;

/**
 * Rule 3. Of all chains between the same two, the surest, then the shortest, then the first by link keys from the
 * smaller end is taken here, so that a row comes for each counterpart and not for each chain.
 */
const DERIVED = `
  MATCH p = (own:Element {key: of})-[:ALIGNS_WITH*2..3]-(other:Element)
  WHERE other.studyKey <> own.studyKey AND ${ASKED}
    AND all(link IN relationships(p) WHERE ${HOLDS}
      AND link.predicate IN ['EXACT_MATCH', 'BROAD_MATCH', 'NARROW_MATCH'])
    AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
    AND NOT EXISTS { (own)-[:ALIGNS_WITH]-(other) }
  WITH own, other, relationships(p) AS links, nodes(p) AS stops
  WITH own, other, links,
    [at IN range(0, size(links) - 1) | ${readAlong('links[at]', 'stops[at]')}] AS along,
    reduce(product = 1, link IN links | product * toInteger(round(link.confidence * 100))) AS product
  WHERE NOT ('BROAD_MATCH' IN along AND 'NARROW_MATCH' IN along)
  WITH own, other, links, along, product,
    product / CASE size(links) WHEN 2 THEN 10000.0 ELSE 1000000.0 END AS confidence,
    [link IN links | link.sort] AS sorts
  WHERE confidence >= $minConfidence
  WITH other, links, along, confidence,
    product * CASE size(links) WHEN 2 THEN 100 ELSE 1 END AS sureness,
    CASE WHEN own.sort < other.sort THEN sorts ELSE reverse(sorts) END AS fromSmallerEnd
  ORDER BY sureness DESC, size(links), fromSmallerEnd
  WITH other, collect({
    key: other.key,
    predicate: coalesce(head([one IN along WHERE one <> 'EXACT_MATCH']), 'EXACT_MATCH'),
    confidence: confidence,
    via: [link IN links | link.key]
  })[0] AS x
  RETURN x`;

const SOURCES = {
  of: 'of',
  elementKey: 'x.key',
  predicate: 'x.predicate',
  confidence: 'x.confidence',
  viaKeys: 'x.via',
};
/** The filter on predicates comes last: it never lets a worse chain stand for the best one. */
const statementOf = (name: string, each: string) =>
  foundStatement(
    name,
    `UNWIND $owners AS of CALL (of) { ${each} }
     WITH of, x WHERE $predicates IS NULL OR x.predicate IN $predicates`,
    owned(counterpartRow),
    'x',
    SOURCES,
  );
const STATEMENTS = {
  recorded: statementOf('counterparts', RECORDED),
  withDerived: statementOf('counterpartsDerived', `${RECORDED} UNION ALL ${DERIVED}`),
} as const;

async function counterparts(
  ask: Asker,
  owners: readonly string[],
  query: CounterpartQuery,
): Promise<Found<Of<CounterpartRow>>> {
  const { includeDerived, minConfidence, studies, predicates = null } = query;
  const statement = includeDerived ? STATEMENTS.withDerived : STATEMENTS.recorded;
  const parameters = { owners, minConfidence, studies, predicates, askedStudies: studies ?? [] };
  const { rows, unknownStudies } = foundOf(await ask.many(statement, parameters), studies);
  const sorted = perOwner(rows, owners, (own) => own.toSorted(compareCounterparts));
  return { rows: sorted.map(({ of, row }) => ({ ...row, of })), unknownStudies };
}

export function counterpartReads(ask: Asker): Pick<KnowledgeGraph, 'counterparts'> {
  return { counterparts: (owners, query) => counterparts(ask, owners, query) };
}
