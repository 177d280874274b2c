import type { GraphQLResolveInfo } from 'graphql';
import { MOST_STUDIES } from '../../compare/studies.ts';
import { type SubgraphNode, subgraphOf } from '../../compare/subgraph.ts';
import { badInput, limitExceeded } from '../../errors.ts';
import type { TraversalConditions } from '../../graph/port.ts';
import type { EdgeRow, ElementRow, PathRow } from '../../graph/rows.ts';
import { refuseEmpty, refuseMoreThan, refuseUnknownStudies } from '../arguments.ts';
import type { Context } from '../context.ts';
import { expectedBelow } from '../expected.ts';
import type {
  GraphEdgeResolvers,
  GraphNodeResolvers,
  GraphPathResolvers,
  InputMaybe,
  QueryNeighbourhoodArgs,
  QueryPathsArgs,
  RequireFields,
  TraversalInput,
} from '../generated.ts';
import { DEFAULT_HOPS, MOST_HOPS, MOST_NODES, MOST_PATHS, MOST_ROOTS } from '../maxima.ts';
import type { Complete } from '../parents.ts';
import { allKnown, known } from './known.ts';
import { text } from './text.ts';

export async function paths(
  { from, to, traversal, first }: RequireFields<QueryPathsArgs, 'first'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  if (first < 0) throw badInput('first', `${first} is below 0.`);
  if (first > MOST_PATHS) throw limitExceeded('first', first, MOST_PATHS);
  const conditions = conditionsOf(traversal);
  const expected = expectedBelow(info);
  const found = await graph.paths({ ...conditions, from, to, first, expected });
  await refuseUnknownStudies(load, 'traversal.studies', conditions.studies, found);
  return found.rows;
}

export async function neighbourhood(
  { roots, traversal, maxNodes }: RequireFields<QueryNeighbourhoodArgs, 'maxNodes'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseMoreThan(MOST_ROOTS, 'roots', roots);
  if (maxNodes < 1) throw badInput('maxNodes', `${maxNodes} is below 1.`);
  if (maxNodes > MOST_NODES) throw limitExceeded('maxNodes', maxNodes, MOST_NODES);
  const conditions = conditionsOf(traversal);
  const expected = expectedBelow(info);
  const found = await graph.neighbourhood({ ...conditions, roots, maxNodes, expected });
  await refuseUnknownStudies(load, 'traversal.studies', conditions.studies, found);
  return subgraphOf(found);
}

/** No input is as an empty one, and null in it as left out. */
function conditionsOf(traversal: InputMaybe<TraversalInput> | undefined): TraversalConditions {
  const { maxHops, minConfidence, kinds, predicates, studies } = traversal ?? {};
  if (maxHops != null && (maxHops < 1 || maxHops > MOST_HOPS)) {
    throw badInput('traversal.maxHops', `${maxHops} is not from 1 to ${MOST_HOPS}.`);
  }
  refuseEmpty('traversal.kinds', kinds);
  refuseEmpty('traversal.predicates', predicates);
  refuseEmpty('traversal.studies', studies);
  refuseMoreThan(MOST_STUDIES, 'traversal.studies', studies ?? []);
  return {
    maxHops: maxHops ?? DEFAULT_HOPS,
    minConfidence: minConfidence ?? 0.5,
    kinds: kinds ?? null,
    predicates: predicates ?? null,
    studies: studies ?? null,
  };
}

export const GraphPath: Complete<GraphPathResolvers, PathRow> = {
  nodes: ({ nodeKeys }, _args, { load }) => allKnown(load.element, nodeKeys),
  length: ({ edges }) => edges.length,
};

export const GraphNode: Complete<GraphNodeResolvers, SubgraphNode> = {
  label: async ({ key }, args, context) =>
    labelOf(await known(context.load.element, key), args, context),
  level: async ({ key }, _args, { load }) => (await known(load.element, key)).level,
  study: async ({ key }, _args, { load }) => (await known(load.element, key)).studyKey,
  role: async ({ key }, _args, { load }) => (await known(load.element, key)).role,
  element: ({ key }, _args, { load }) => known(load.element, key),
};

const labelOf = text<ElementRow>(({ labelForms }) => labelForms);

const UNDIRECTED = new Set(['EXACT_MATCH', 'CLOSE_MATCH', 'RELATED_MATCH']);

export const GraphEdge: Complete<GraphEdgeResolvers, EdgeRow> = {
  source: ({ sourceKey }) => sourceKey,
  target: ({ targetKey }) => targetKey,
  isDirected: ({ label }) => !UNDIRECTED.has(label),
  // A link always joins two studies, and nothing else does.
  isCrossStudy: ({ kind }) => kind === 'ALIGNS_WITH',
  link: ({ kind, sourceKey, targetKey }, _args, { load }) =>
    kind === 'ALIGNS_WITH' ? known(load.link, `${sourceKey}~${targetKey}`) : null,
};
