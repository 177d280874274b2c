import { compareCounterparts } from '../../chains.ts';
import type { CounterpartQuery, Found, KnowledgeGraph, Of } from '../../port.ts';
import type { CounterpartRow } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import { counterpartRow } from '../rows.ts';
import { activeFrom, bestChains, readAlong } from './chain.ts';
import { foundOf, foundStatement } from './found.ts';
import { owned, perOwner } from './owned.ts';

const ASKED = '($studies IS NULL OR other.studyKey IN $studies)';

const RECORDED = `
  MATCH (own:Element {key: of})-[link:ALIGNS_WITH]-(other:Element)
  WHERE ${activeFrom('$minConfidence')} AND ${ASKED}
  RETURN {key: other.key, predicate: ${readAlong('link', 'own')}, confidence: link.confidence, via: [link.key]} AS x`;

const DERIVED = `
  MATCH (own:Element {key: of}) ${bestChains(ASKED, '$minConfidence')}
  RETURN {
    key: other.key,
    predicate: chain.predicate,
    confidence: chain.confidence,
    via: [link IN chain.links | link.key]
  } AS x`;

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
