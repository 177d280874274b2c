import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { tableName } from '../../../src/graphql/limits/estimate.ts';
import { LIST_SIZES } from '../../../src/graphql/limits/list-sizes.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import { anyGraph } from '../../engines/differential/random-graph.ts';
import { poolOf } from '../../engines/differential/value-pool.ts';
import { DATASET } from '../../support/seed-server.ts';
import { type AskForCost, askForCost } from './ask-cost.ts';

const schema = buildSchema(readTypeDefs());
const [NETWORK, DIGITAL] = ['from: "network.6", to: "popularization.6"', '"network.6.2.1"'];

/** Lists of types without an id, each queried as widely as possible, and no other list. */
const WITHOUT_ID: Readonly<Record<string, string>> = {
  'Query.nodes': '{ nodes(ids: ["a", "a"]) { id } }',
  'Query.studies': '{ studies { nodes { key } } }',
  'Query.elements': '{ elements(first: 200) { nodes { key } } }',
  'Query.links':
    '{ links(first: 200, filter: { includeDerived: true, minConfidence: 0 }) { nodes { key } } }',
  'Query.constructs': '{ constructs(first: 200) { edges { node { key } } } }',
  'Query.contrasts': '{ contrasts(first: 200) { nodes { key } } }',
  'Query.absences': '{ absences(first: 200) { nodes { key } } }',
  'Query.search': '{ search(query: "a", first: 200) { edges { node { score } } } }',
  'Query.paths': `{ paths(${NETWORK}, first: 50, traversal: { maxHops: 6, minConfidence: 0 }) { length } }`,
  'Saturation.points': '{ studies { nodes { saturation { points { newCodes } } } } }',
  'ReliabilitySummary.statistics':
    '{ studies { nodes { reliability { statistics { element { key } } } } } }',
  'Citation.rows':
    '{ studies { nodes { notes { citation { rows } } countChecks { citation { rows } } } } }',
  'EvidenceCitation.rows': '{ elements(first: 200) { nodes { evidence { citation { rows } } } } }',
  'ElementCitation.rows': '{ elements(first: 200) { nodes { citation { rows } } } }',
  'Counterpart.via':
    '{ elements(first: 200) { nodes { counterparts(includeDerived: true, minConfidence: 0) { via { key } } } } }',
  'StudyComparison.studies': '{ compareStudies { studies { key } } }',
  'StudyComparison.roles': '{ compareStudies { roles { role } } }',
  'StudyComparison.constructs': '{ compareStudies { constructs { overlap } } }',
  'StudyComparison.roleShifts':
    '{ compareStudies(minConfidence: 0, includeDerived: true) { roleShifts { from } } }',
  'StudyComparison.pairs': '{ compareStudies { pairs { linkCount } } }',
  'StudyComparison.clusters':
    '{ compareStudies(minConfidence: 0) { clusters(minSize: 1, first: 200) { overlap } } }',
  'StudyComparison.unlinked':
    '{ compareStudies(minConfidence: 1) { unlinked(study: "STUDY", first: 200) { nodes { key } } } }',
  'PairOverlap.byPredicate':
    '{ compareStudies(minConfidence: 0) { pairs { byPredicate { count } } } }',
  'ConceptCluster.members':
    '{ compareStudies(minConfidence: 0) { clusters(minSize: 1) { members { key } } } }',
  'ConceptCluster.studies':
    '{ compareStudies(minConfidence: 0) { clusters(minSize: 1) { studies { key } } } }',
  'ConceptCluster.links':
    '{ compareStudies(minConfidence: 0, includeDerived: true) { clusters(minSize: 1) { links { key } } } }',
  'RoleRow.cells': '{ compareStudies { roles { cells { presence } } } }',
  'StudyComparison.contrasts': '{ compareStudies { contrasts { key } } }',
  'RoleCell.elements':
    '{ compareStudies(minConfidence: 0, includeDerived: true) { roles { cells { elements { key } } } } }',
  'RoleCell.via':
    '{ compareStudies(minConfidence: 0, includeDerived: true) { roles { cells { via { key } } } } }',
  'RoleCell.absences': '{ compareStudies { roles { cells { absences { key } } } } }',
  'RoleCell.interviews': '{ compareStudies { roles { cells { interviews { key } } } } }',
  'RoleCell.roles': '{ compareStudies { roles { cells { roles } } } }',
  'ConstructRow.cells': '{ compareStudies { constructs { cells { presence } } } }',
  'ConstructCell.elements': '{ compareStudies { constructs { cells { elements { key } } } } }',
  'ConstructCell.via':
    '{ compareStudies(minConfidence: 0, includeDerived: true) { constructs { cells { via { key } } } } }',
  'ConstructCell.absences': '{ compareStudies { constructs { cells { absences { key } } } } }',
  'ConstructCell.interviews': '{ compareStudies { constructs { cells { interviews { key } } } } }',
  'ConstructCell.roles': '{ compareStudies { constructs { cells { roles } } } }',
  'CodeMatrix.rows': '{ codeMatrix(level: CODE) { rows { key } } }',
  'CodeMatrix.columns': '{ codeMatrix(columns: INTERVIEW) { columns { key } } }',
  'CodeMatrix.counts': '{ codeMatrix(level: CATEGORY, columns: ROLE) { counts } }',
  'CodeMatrix.rowTotals': '{ codeMatrix(level: CODE) { rowTotals } }',
  'CodeMatrix.columnTotals': '{ codeMatrix(columns: INTERVIEW) { columnTotals } }',
  'CodeMatrix.leftOut': '{ codeMatrix(columns: INTERVIEW) { leftOut { key } } }',
  'ConstructMatrix.rows': '{ constructMatrix { rows { key } } }',
  'ConstructMatrix.columns': '{ constructMatrix { columns { key } } }',
  'ConstructMatrix.counts': '{ constructMatrix(columns: ROLE) { counts } }',
  'ConstructMatrix.rowTotals': '{ constructMatrix(columns: STUDY) { rowTotals } }',
  'ConstructMatrix.columnTotals': '{ constructMatrix { columnTotals } }',
  'ConstructMatrix.leftOut': '{ constructMatrix { leftOut { key } } }',
  'Query.coOccurrence':
    '{ coOccurrence(study: "STUDY", level: CATEGORY, first: 200) { coefficient } }',
  'CoOccurrence.interviews':
    '{ coOccurrence(study: "STUDY", level: DIMENSION, first: 200) { interviews { key } } }',
  'GraphPath.nodes': `{ paths(${NETWORK}, first: 50, traversal: { maxHops: 6, minConfidence: 0 }) { nodes { key } } }`,
  'GraphPath.edges': `{ paths(${NETWORK}, first: 50, traversal: { maxHops: 6, minConfidence: 0 }) { edges { key } } }`,
  'Subgraph.nodes': `{ neighbourhood(roots: [${DIGITAL}], maxNodes: 1000, traversal: { maxHops: 6, minConfidence: 0 }) { nodes { key } } }`,
  'Subgraph.edges': `{ neighbourhood(roots: [${DIGITAL}], maxNodes: 1000, traversal: { maxHops: 6, minConfidence: 0 }) { edges { key } } }`,
  'Dataset.languages': '{ dataset { languages } }',
  'Dataset.creators': '{ dataset { creators } }',
  'Dataset.exports': '{ dataset { exports { name } } }',
  'Dataset.legend': '{ dataset { legend { value } } }',
};

const ARGUMENTS: Readonly<Record<string, string>> = {
  counterparts: '(includeDerived: true, minConfidence: 0)',
  elements: '(first: 200)',
  links: '(first: 200, filter: { includeDerived: true, minConfidence: 0 })',
};
/** Selects the items of a page, and `__typename` of anything else. */
function below(type: GraphQLNamedType): string {
  if (type.name.endsWith('Connection')) return '{ nodes { __typename } }';
  return isCompositeType(type) ? '{ __typename }' : '';
}

function hasId(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Lists of types with an id: each is queried on every node. */
const withId = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && hasId(type))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const name = `${tableName(type, field.name)}.${field.name}`;
      if (LIST_SIZES[name] === undefined || field.name === 'citation') return [];
      const isPage = field.args.some((argument) => argument.name === 'first');
      const given = isPage || field.name === 'counterparts' ? (ARGUMENTS[field.name] ?? '') : '';
      return [
        [name, type.name, `${field.name}${given} ${below(getNamedType(field.type))}`] as const,
      ];
    }),
  );

describe('no list is longer than its entry says', () => {
  it('and every entry is queried', () => {
    const queried = new Set([...Object.keys(WITHOUT_ID), ...withId.map(([name]) => name)]);
    const others = Object.keys(LIST_SIZES).filter((name) => !queried.has(name));
    // These are queried through other lists; the playground's query covers introspection.
    const through = /Connection\.|Edge\.|^__|^Study\.(saturation|reliability)$|\.citation$/;
    expect(others.filter((name) => !through.test(name))).toEqual([]);
  });

  const graphs = [DATASET, ...fc.sample(anyGraph, { seed: 20_261_124, numRuns: 12 })];
  describe.each(
    graphs.map((graph, at) => [at === 0 ? 'the seed' : `random graph ${at}`, graph] as const),
  )('in %s', (_title, graph) => {
    let ask: AskForCost;
    const { ids, studies } = poolOf(graph, new Map());
    beforeAll(async () => {
      ask = await askForCost(openMemory(graph));
    });
    const expectEnough = async (query: string, variables = {}) => {
      const { cost, errors } = await ask(query, variables);
      if (cost === undefined) return errors?.[0]?.extensions['limit'];
      expect(cost.predicted, query).toBeGreaterThanOrEqual(cost.actual);
      return cost;
    };

    it.each(Object.entries(WITHOUT_ID))('%s', async (_name, query) => {
      await expectEnough(query.replace('STUDY', studies[0] ?? ''));
    });

    it.each(withId)('%s of %s', async (_name, type, field) => {
      const own = ids.filter((id) =>
        Buffer.from(id, 'base64url').toString().startsWith(`${type}:`),
      );
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${field} } } }`;
      for (let from = 0; from < own.length; from += 60) {
        await expectEnough(query, { ids: own.slice(from, from + 60) });
      }
      // Also one by one, because items that several share could hide one that has too many.
      for (const id of own.slice(0, 200)) await expectEnough(query, { ids: [id] });
    });
  });
});
