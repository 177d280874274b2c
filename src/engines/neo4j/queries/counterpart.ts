import { compareCounterparts } from '../../../model/chains.ts';
import type { CounterpartQuery, ScopedLists } from '../../../model/queries.ts';
import type { CounterpartRow } from '../../../model/traversal-rows.ts';
import { counterpartRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { groupByOwner, withOwner } from '../relations/relation.ts';
import { activeLink, type LinkType, predicateFrom } from './active-link.ts';
import { runScoped, scopedStatement } from './unknown-studies.ts';

const IN_STUDIES = '($studies IS NULL OR other.studyKey IN $studies)';

const counterpartsBy = (type: LinkType, linkKeys: string): string => `
  MATCH (own:Element {key: owner})-[link:${type}]-(other:Element)
  WHERE ${activeLink('$minConfidence')} AND ${IN_STUDIES}
  RETURN {elementKey: other.key, predicate: ${predicateFrom('link', 'own')}, confidence: link.confidence, linkKeys: ${linkKeys}} AS x`;

const RECORDED = counterpartsBy('ALIGNS_WITH', '[link.key]');
/** The parts of a derived link are stored from its subject on. A stored list must be copied to be reversed. */
const DERIVED = counterpartsBy(
  'ALIGNS_BY_CHAIN',
  `CASE WHEN startNode(link) = own THEN link.derivedFromKeys ELSE reverse([key IN link.derivedFromKeys | key]) END`,
);

const SOURCES = { owner: 'owner', viaKeys: 'x.linkKeys' };
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
