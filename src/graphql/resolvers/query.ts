import type { GraphQLResolveInfo } from 'graphql';
import { interviewNames } from '../../model/interviews.ts';
import { keyFromOtherEnd } from '../../model/links.ts';
import type { Kind, Kinds, Prefetch } from '../../model/relations.ts';
import {
  refuseEmpty,
  refuseMoreThan,
  refuseUnknownStudies,
  refuseWrongLength,
} from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  NodeResolvers,
  QueryConstructsArgs,
  QueryResolvers,
  QueryStudiesArgs,
} from '../generated.ts';
import { MAX_IDS } from '../limits/argument-maxima.ts';
import type { Loaders } from '../loaders.ts';
import { connectionOf, keyOrder, sliceOf } from '../pagination.ts';
import { prefetchBelow } from '../prefetch.ts';
import { coOccurrence } from './co-occurrence.ts';
import { compareStudies } from './compare-studies.ts';
import { absences, contrasts } from './contrast.ts';
import { dataset } from './dataset.ts';
import { elementConnection } from './element-connection.ts';
import { linkConnection } from './link-connection.ts';
import { matrixOfConstructs, matrixOfElements } from './matrix.ts';
import { findNode } from './node.ts';
import { search } from './search.ts';
import { neighbourhood, paths } from './traversal.ts';

const STUDY_ORDER = keyOrder('studies');
const CONSTRUCT_ORDER = keyOrder('constructs');

export const Query: Required<QueryResolvers> = {
  node: (_root, { id }, { load }) => findNode(load, id),
  nodes: (_root, { ids }, { load }) => {
    refuseMoreThan(MAX_IDS, 'ids', ids);
    return Promise.all(ids.map((id) => findNode(load, id)));
  },
  dataset: (_root, _args, context) => dataset(context),
  study: (_root, { key }, { load }, info) => byKey(load, 'studies', key, info),
  studies: (_root, args, context, info) => studies(args, context, prefetchBelow(info)),
  element: (_root, { key }, { load }, info) => byKey(load, 'elements', key, info),
  elements: (_root, args, context, info) => elementConnection(null, args, context, info),
  link: (_root, { key }, { load }, info) => link(load, key, info),
  links: (_root, args, context, info) => linkConnection(null, args, context, info),
  constructs: (_root, args, context, info) => constructs(args, context, prefetchBelow(info)),
  construct: (_root, { key }, { load }, info) => byKey(load, 'constructs', key, info),
  interview: (_root, { key }, { load }, info) =>
    byKey(load, 'interviews', interviewNames(key).key, info),
  contrasts: (_root, args, context, info) => contrasts(args, context, info),
  contrast: (_root, { key }, { load }, info) => byKey(load, 'contrasts', key, info),
  absences: (_root, args, context, info) => absences(args, context, info),
  compareStudies: (_root, args, context, info) => compareStudies(args, context, info),
  search: (_root, args, context, info) => search(args, context, info),
  paths: (_root, args, context, info) => paths(args, context, info),
  neighbourhood: (_root, args, context, info) => neighbourhood(args, context, info),
  codeMatrix: (_root, args, context) => matrixOfElements(args, context),
  constructMatrix: (_root, args, context) => matrixOfConstructs(args, context),
  coOccurrence: (_root, args, context, info) => coOccurrence(args, context, info),
};

/** Reads a row by its key, and in the same read what its fields need. */
async function byKey<K extends Kind>(
  load: Loaders,
  kind: K,
  key: string,
  info: GraphQLResolveInfo,
): Promise<Kinds[K] | null> {
  const prefetch = prefetchBelow(info);
  const row = await load.byKey(kind, prefetch).load(key);
  if (prefetch.length > 0) load.byKey(kind).prime(key, row);
  return row;
}

/** A link by its key from either end: nobody can know which of the two elements is its subject. */
async function link(load: Loaders, key: string, info: GraphQLResolveInfo) {
  const fromOtherEnd = keyFromOtherEnd(key);
  return (
    (await byKey(load, 'links', key, info)) ??
    (fromOtherEnd === key ? null : byKey(load, 'links', fromOtherEnd, info))
  );
}

export const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename };

async function studies(args: QueryStudiesArgs, { graph }: Context, prefetch: readonly Prefetch[]) {
  const page = await graph.studyPage(sliceOf(args, STUDY_ORDER), prefetch);
  return connectionOf(page, STUDY_ORDER);
}

async function constructs(
  args: QueryConstructsArgs,
  { graph, load }: Context,
  prefetch: readonly Prefetch[],
) {
  const { overlap = null, studies: keys = null, isContested = null, ...page } = args;
  refuseEmpty('overlap', overlap);
  refuseWrongLength('studies', keys);
  const slice = sliceOf(page, CONSTRUCT_ORDER);
  const rows = await graph.constructPage({ overlap, studies: keys, isContested, slice, prefetch });
  await refuseUnknownStudies(load, 'studies', keys, rows);
  return connectionOf(rows, CONSTRUCT_ORDER);
}
