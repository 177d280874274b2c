import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Expected } from '../../graph/port.ts';
import { refuseEmpty, refuseMoreThan, refuseUnknownStudies } from '../arguments.ts';
import { compareStudies } from '../comparison.ts';
import type { Context } from '../context.ts';
import { elementConnection } from '../elements.ts';
import { expectedBelow } from '../expected.ts';
import type {
  NodeResolvers,
  QueryConstructsArgs,
  QueryResolvers,
  QueryStudiesArgs,
} from '../generated.ts';
import { linkConnection } from '../links.ts';
import { MOST_IDS } from '../maxima.ts';
import { findNode } from '../nodes.ts';
import { connect, keyOrder, sliceOf } from '../paging.ts';
import { dataset } from './dataset.ts';
import { matrix } from './matrix.ts';
import { search } from './search.ts';
import { neighbourhood, paths } from './traversal.ts';

const STUDY_ORDER = keyOrder('studies');
const CONSTRUCT_ORDER = keyOrder('constructs');

export const Query: Required<QueryResolvers> = {
  node: (_root, { id }, { load }) => findNode(load, id),
  nodes: (_root, { ids }, { load }) => {
    refuseMoreThan(MOST_IDS, 'ids', ids);
    return Promise.all(ids.map((id) => findNode(load, id)));
  },
  dataset: (_root, _args, context) => dataset(context),
  study: (_root, { key }, { load }, info) => expecting(load.study, load.studyExpecting, key, info),
  studies: (_root, args, context, info) => studies(args, context, expectedBelow(info)),
  element: (_root, { key }, { load }, info) =>
    expecting(load.element, load.elementExpecting, key, info),
  elements: (_root, args, context, info) => elementConnection(null, args, context, info),
  link: (_root, { key }, { load }, info) => expecting(load.link, load.linkExpecting, key, info),
  links: (_root, args, context, info) => linkConnection(null, args, context, info),
  constructs: (_root, args, context, info) => constructs(args, context, expectedBelow(info)),
  construct: (_root, { key }, { load }, info) =>
    expecting(load.construct, load.constructExpecting, key, info),
  compareStudies: (_root, args, context, info) => compareStudies(args, context, info),
  search: (_root, args, context, info) => search(args, context, info),
  paths: (_root, args, context, info) => paths(args, context, info),
  neighbourhood: (_root, args, context, info) => neighbourhood(args, context, info),
  codeMatrix: (_root, args, context) => matrix(args, context),
};

/** A row by its key, and in the same call what its fields will read. */
async function expecting<Row extends { readonly key: string }>(
  plain: DataLoader<string, Row | null>,
  loaderOf: (expected: readonly Expected[]) => DataLoader<string, Row | null>,
  key: string,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const expected = expectedBelow(info);
  if (expected.length === 0) return plain.load(key);
  const row = await loaderOf(expected).load(key);
  plain.prime(key, row);
  return row;
}

export const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename };

async function studies(args: QueryStudiesArgs, { graph }: Context, expected: readonly Expected[]) {
  const page = await graph.studyPage(sliceOf(args, STUDY_ORDER), expected);
  return connect(page, STUDY_ORDER);
}

async function constructs(
  args: QueryConstructsArgs,
  { graph, load }: Context,
  expected: readonly Expected[],
) {
  const { overlap = null, studies: keys = null, isContested = null, ...page } = args;
  refuseEmpty('overlap', overlap);
  refuseEmpty('studies', keys);
  const slice = sliceOf(page, CONSTRUCT_ORDER);
  const rows = await graph.constructPage({ overlap, studies: keys, isContested, slice, expected });
  await refuseUnknownStudies(load, 'studies', keys, rows);
  return connect(rows, CONSTRUCT_ORDER);
}
