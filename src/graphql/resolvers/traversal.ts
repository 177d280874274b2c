import type { GraphQLResolveInfo } from 'graphql';
import { type SubgraphNode, subgraphOf } from '../../compare/subgraph.ts';
import { badUserInput, limitExceeded } from '../../errors.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../model/links.ts';
import type { TraversalConditions } from '../../model/queries.ts';
import type { ElementRow } from '../../model/rows.ts';
import type { EdgeRow, PathRow } from '../../model/traversal-rows.ts';
import {
  refuseEmpty,
  refuseMoreThan,
  refuseUnknownStudies,
  refuseWrongFirst,
  refuseWrongLength,
} from '../argument-errors.ts';
import type { Context } from '../context.ts';
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
import {
  DEFAULT_HOPS,
  MAX_HOPS,
  MAX_NODES,
  MAX_PATHS,
  MAX_ROOTS,
} from '../limits/argument-maxima.ts';
import { prefetchBelow } from '../prefetch.ts';
import { reading } from '../reads.ts';
import type { Complete } from '../resolver-types.ts';
import { loadExisting } from './load-existing.ts';
import { reference, references } from './related.ts';
import { text } from './text.ts';

/** Simple paths between two elements, fewest hops first. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED */
export async function paths(
  { from, to, traversal, first }: RequireFields<QueryPathsArgs, 'first'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseWrongFirst(first, MAX_PATHS);
  const conditions = conditionsOf(traversal);
  const prefetch = prefetchBelow(info);
  const found = await graph.paths({ ...conditions, from, to, first, prefetch });
  await refuseUnknownStudies(load, 'traversal.studies', conditions.studies, found);
  return found.rows;
}

/** The subgraph around the roots. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED */
export async function neighbourhood(
  { roots, traversal, maxNodes }: RequireFields<QueryNeighbourhoodArgs, 'maxNodes'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseMoreThan(MAX_ROOTS, 'roots', roots);
  if (maxNodes < 1) throw badUserInput('maxNodes', `${maxNodes} is below 1.`);
  if (maxNodes > MAX_NODES) throw limitExceeded('maxNodes', maxNodes, MAX_NODES);
  const conditions = conditionsOf(traversal);
  const prefetch = prefetchBelow(info);
  const found = await graph.neighbourhood({ ...conditions, roots, maxNodes, prefetch });
  await refuseUnknownStudies(load, 'traversal.studies', conditions.studies, found);
  return subgraphOf(found);
}

/** Applies the defaults, also for null. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED */
function conditionsOf(traversal: InputMaybe<TraversalInput> | undefined): TraversalConditions {
  const { maxHops, minConfidence, kinds, predicates, studies } = traversal ?? {};
  if (maxHops != null && (maxHops < 1 || maxHops > MAX_HOPS)) {
    throw badUserInput('traversal.maxHops', `${maxHops} is not from 1 to ${MAX_HOPS}.`);
  }
  refuseEmpty('traversal.kinds', kinds);
  refuseEmpty('traversal.predicates', predicates);
  refuseWrongLength('traversal.studies', studies);
  return {
    maxHops: maxHops ?? DEFAULT_HOPS,
    minConfidence: minConfidence ?? DEFAULT_MIN_CONFIDENCE,
    kinds: kinds ?? null,
    predicates: predicates ?? null,
    studies: studies ?? null,
  };
}

export const GraphPath: Complete<GraphPathResolvers, PathRow> = {
  nodes: references('elements', 'nodeKeys'),
  length: ({ edges }) => edges.length,
};

export const GraphNode: Complete<GraphNodeResolvers, SubgraphNode> = {
  label: reading(['elements'], async ({ key }, args, context) =>
    labelOf(await elementAt(key, context), args, context),
  ),
  level: reading(
    ['elements'],
    async ({ key }, _args, context) => (await elementAt(key, context)).level,
  ),
  study: reading(
    ['elements'],
    async ({ key }, _args, context) => (await elementAt(key, context)).studyKey,
  ),
  role: reading(
    ['elements'],
    async ({ key }, _args, context) => (await elementAt(key, context)).role,
  ),
  element: reference('elements', 'key'),
};

const elementAt = (key: string, { load }: Context): Promise<ElementRow> =>
  loadExisting(load.byKey('elements'), key);
const labelOf = text<ElementRow>(({ labelForms }) => labelForms);

const UNDIRECTED = new Set(['EXACT_MATCH', 'CLOSE_MATCH', 'RELATED_MATCH']);

export const GraphEdge: Complete<GraphEdgeResolvers, EdgeRow> = {
  source: ({ sourceKey }) => sourceKey,
  target: ({ targetKey }) => targetKey,
  isDirected: ({ label }) => !UNDIRECTED.has(label),
  // Links are the only edges between two studies.
  isCrossStudy: ({ kind }) => kind === 'ALIGNS_WITH',
  link: reading(['links'], ({ kind, sourceKey, targetKey }, _args, { load }) =>
    kind === 'ALIGNS_WITH' ? loadExisting(load.byKey('links'), `${sourceKey}~${targetKey}`) : null,
  ),
};
