import { refuseEmpty, refuseMoreThan, refuseUnknownStudies } from '../arguments.ts';
import { compareStudies } from '../comparison.ts';
import type { Context } from '../context.ts';
import { elementConnection } from '../elements.ts';
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
  study: (_root, { key }, { load }) => load.study.load(key),
  studies: (_root, args, context) => studies(args, context),
  element: (_root, { key }, { load }) => load.element.load(key),
  elements: (_root, args, context) => elementConnection(null, args, context),
  link: (_root, { key }, { load }) => load.link.load(key),
  links: (_root, args, context) => linkConnection(null, args, context),
  constructs: (_root, args, context) => constructs(args, context),
  construct: (_root, { key }, { load }) => load.construct.load(key),
  compareStudies: (_root, args, context, info) => compareStudies(args, context, info),
  search: (_root, args, context) => search(args, context),
  paths: (_root, args, context) => paths(args, context),
  neighbourhood: (_root, args, context) => neighbourhood(args, context),
  codeMatrix: (_root, args, context) => matrix(args, context),
};

export const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename };

async function studies(args: QueryStudiesArgs, { graph }: Context) {
  const page = await graph.studyPage(sliceOf(args, STUDY_ORDER));
  return connect(page, STUDY_ORDER);
}

async function constructs(args: QueryConstructsArgs, { graph, load }: Context) {
  const { overlap = null, studies: keys = null, isContested = null, ...page } = args;
  refuseEmpty('overlap', overlap);
  refuseEmpty('studies', keys);
  const slice = sliceOf(page, CONSTRUCT_ORDER);
  const rows = await graph.constructPage({ overlap, studies: keys, isContested, slice });
  await refuseUnknownStudies(load, 'studies', keys, rows);
  return connect(rows, CONSTRUCT_ORDER);
}
