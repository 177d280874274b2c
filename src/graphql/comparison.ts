import type { GraphQLResolveInfo } from 'graphql';
import { type Compared, comparedAs } from '../compare/comparison.ts';
import { badInput, limitExceeded } from '../errors.ts';
import {
  type ComparisonParts,
  EVERY_PREDICATE,
  MOST_COMPARED,
  SAME_IDEA,
} from '../graph/comparison.ts';
import type { MappingPredicate } from '../graph/rows.ts';
import { refuseEmpty, refuseMoreThan, refuseUnknownStudies } from './arguments.ts';
import type { Context } from './context.ts';
import type {
  QueryCompareStudiesArgs,
  RequireFields,
  StudyComparisonClustersArgs,
  StudyComparisonUnlinkedArgs,
} from './generated.ts';
import { remember } from './loaders.ts';
import { type AskedField, askedFields } from './lookahead.ts';
import { MOST_LISTED } from './maxima.ts';
import { connect, keyOrder, sliceOf } from './paging.ts';

/** Reads once what the fields below ask for; they are then folded from it without another read. */
export async function compareStudies(
  {
    keys: asked = null,
    minConfidence,
    includeDerived,
  }: RequireFields<QueryCompareStudiesArgs, 'minConfidence' | 'includeDerived'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
): Promise<Compared> {
  const keys = asked && [...new Set(asked)];
  refuseEmpty('keys', asked);
  refuseMoreThan(MOST_COMPARED, 'keys', asked ?? []);
  const parts = partsOf(askedFields(info));
  const rows = await graph.comparison({ studies: keys, minConfidence, includeDerived, parts });
  const known = new Set(rows.studies.map(({ key }) => key));
  const unknownStudies = keys?.filter((key) => !known.has(key)) ?? [];
  await refuseUnknownStudies(load, 'keys', keys, { unknownStudies });
  if (rows.found > MOST_COMPARED) throw limitExceeded('keys', rows.found, MOST_COMPARED);
  if (rows.found < 2) throw badInput('keys', 'a comparison takes two different studies at least.');
  remember(load, rows);
  return comparedAs({ keys, minConfidence, includeDerived }, rows);
}

/** What the engine has to bring for the fields that are asked. */
function partsOf(fields: readonly AskedField[]): ComparisonParts {
  const named = (name: string): readonly AskedField[] => fields.filter((one) => one.name === name);
  const isAsked = (name: string): boolean => named(name).length > 0;
  const isBelow = (...names: readonly string[]): boolean =>
    // The studies of a pair are called as the ends of a link are.
    fields.some((one) => one.name !== 'pairs' && names.some((name) => one.below.has(name)));
  const predicates = [
    ...(isAsked('roles') || isAsked('roleShifts') ? SAME_IDEA : []),
    ...(isAsked('pairs') ? EVERY_PREDICATE : []),
    ...named('clusters').flatMap(({ args }) => args['predicates'] as readonly MappingPredicate[]),
  ];
  return {
    roles: isAsked('roles'),
    constructs: isAsked('constructs'),
    predicates: [...new Set(predicates)],
    disputes: isBelow('isContested'),
    ends: isAsked('clusters') || isBelow('subject', 'object'),
    sizes: isBelow('elementCount', 'codeCount', 'interviewCount'),
  };
}

/** The first so many of a list that has no pages. */
export function firstOf<Item>(items: readonly Item[], first: number): readonly Item[] {
  if (first < 0) throw badInput('first', `${first} is below 0.`);
  if (first > MOST_LISTED) throw limitExceeded('first', first, MOST_LISTED);
  return items.slice(0, first);
}

export function refuseWrongClusters({
  predicates,
  minSize,
}: RequireFields<StudyComparisonClustersArgs, 'predicates' | 'minSize'>): void {
  refuseEmpty('predicates', predicates);
  if (minSize < 1) throw badInput('minSize', `${minSize} is below 1.`);
}

const UNLINKED_ORDER = keyOrder('unlinked');

export async function unlinkedConnection(
  compared: Compared,
  { study, levels, ...page }: StudyComparisonUnlinkedArgs,
  { graph }: Context,
) {
  refuseEmpty('levels', levels);
  const keys = compared.studies.map(({ key }) => key);
  if (!keys.includes(study)) {
    throw badInput('study', `"${study}" is not among the compared studies.`, keys.slice(0, 3));
  }
  const { minConfidence, includeDerived } = compared;
  const rows = await graph.unlinkedPage({
    study,
    others: keys.filter((key) => key !== study),
    levels: levels ?? null,
    minConfidence,
    includeDerived,
    slice: sliceOf(page, UNLINKED_ORDER),
  });
  return connect(rows, UNLINKED_ORDER);
}
