import { compareCounterparts } from '../../chains.ts';
import type { CounterpartQuery, Found, KnowledgeGraph, Of } from '../../port.ts';
import type { CounterpartRow } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import { counterpartRow } from '../rows.ts';
import { owned, perOwner } from '../steps/step.ts';
import { activeFrom, bestChains, readAlong } from './chain.ts';
import { found, foundStatement } from './found.ts';

const ASKED = '($studies IS NULL OR other.studyKey IN $studies)';

const RECORDED = `
  MATCH (own:Element {key: of})-[link:ALIGNS_WITH]-(other:Element)
  WHERE ${activeFrom('$minConfidence')} AND ${ASKED}
  RETURN {elementKey: other.key, predicate: ${readAlong('link', 'own')}, confidence: link.confidence, linkKeys: [link.key]} AS x`;

const DERIVED = `
  MATCH (own:Element {key: of}) ${bestChains(ASKED, '$minConfidence')}
  RETURN {
    elementKey: other.key,
    predicate: chain.predicate,
    confidence: chain.confidence,
    linkKeys: [link IN chain.links | link.key]
  } AS x`;

const SOURCES = { of: 'of', viaKeys: 'x.linkKeys' };
/** The filter on predicates comes last: it never lets a worse chain stand for the best one. */
const statementOf = (name: string, each: string) =>
  foundStatement(name, {
    body: `UNWIND $owners AS of CALL (of) { ${each} }
     WITH of, x WHERE $predicates IS NULL OR x.predicate IN $predicates`,
    codec: owned(counterpartRow),
    sources: SOURCES,
  });
const STATEMENTS = {
  recorded: statementOf('counterparts', RECORDED),
  withDerived: statementOf('counterpartsDerived', `${RECORDED} UNION ALL ${DERIVED}`),
} as const;

async function counterparts(
  ask: Asker,
  owners: readonly string[],
  query: CounterpartQuery,
): Promise<Found<Of<CounterpartRow>>> {
  const { includeDerived, minConfidence, studies, predicates = null, expected } = query;
  const statement = includeDerived ? STATEMENTS.withDerived : STATEMENTS.recorded;
  const parameters = { owners, minConfidence, studies, predicates };
  const { rows, unknownStudies } = await found(ask, statement, studies, parameters, expected);
  const lists = perOwner(rows, owners, (own) => own.toSorted(compareCounterparts));
  const sorted = [...lists].flatMap(([of, own]) => own.map((row) => ({ ...row, of })));
  return { rows: sorted, unknownStudies };
}

export function counterpartReads(ask: Asker): Pick<KnowledgeGraph, 'counterparts'> {
  return { counterparts: (owners, query) => counterparts(ask, owners, query) };
}
