import { compareCounterparts } from '../../../model/chains.ts';
import type { CounterpartQuery, ScopedLists } from '../../../model/queries.ts';
import type { CounterpartRow } from '../../../model/traversal-rows.ts';
import { counterpartRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { groupByOwner, withOwner } from '../relations/relation.ts';
import { activeLink, bestChains, predicateFrom } from './chain.ts';
import { runScoped, scopedStatement } from './unknown-studies.ts';

const IN_STUDIES = '($studies IS NULL OR other.studyKey IN $studies)';

const RECORDED = `
  MATCH (own:Element {key: owner})-[link:ALIGNS_WITH]-(other:Element)
  WHERE ${activeLink('$minConfidence')} AND ${IN_STUDIES}
  RETURN {elementKey: other.key, predicate: ${predicateFrom('link', 'own')}, confidence: link.confidence, linkKeys: [link.key]} AS x`;

const DERIVED = `
  MATCH (own:Element {key: owner}) ${bestChains(IN_STUDIES, '$minConfidence')}
  RETURN {
    elementKey: other.key,
    predicate: chain.predicate,
    confidence: chain.confidence,
    linkKeys: [link IN chain.links | link.key]
  } AS x`;

const SOURCES = { owner: 'owner', viaKeys: 'x.linkKeys' };
/** Filters by predicate last, so that a worse chain never replaces the best one. */
const statementOf = (name: string, each: string) =>
  scopedStatement(name, {
    body: `UNWIND $owners AS owner CALL (owner) { ${each} }
     WITH owner, x WHERE $predicates IS NULL OR x.predicate IN $predicates`,
    codec: withOwner(counterpartRow),
    sources: SOURCES,
  });
const STATEMENTS = {
  recorded: statementOf('counterparts', RECORDED),
  withDerived: statementOf('counterpartsDerived', `${RECORDED} UNION ALL ${DERIVED}`),
} as const;

export async function counterparts(
  runner: QueryRunner,
  owners: readonly string[],
  query: CounterpartQuery,
): Promise<ScopedLists<CounterpartRow>> {
  const { includeDerived, minConfidence, studies, predicates = null, prefetch } = query;
  const statement = includeDerived ? STATEMENTS.withDerived : STATEMENTS.recorded;
  const parameters = { owners, minConfidence, studies, predicates };
  const { rows, unknownStudies } = await runScoped(
    runner,
    statement,
    studies,
    parameters,
    prefetch,
  );
  const lists = groupByOwner(rows, owners).map((list) => list.toSorted(compareCounterparts));
  return { lists, unknownStudies };
}
