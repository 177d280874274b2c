import type { GraphQLResolveInfo } from 'graphql';
import { type Compared, comparedAs } from '../../compare/comparison.ts';
import { badUserInput, limitExceeded, shown } from '../../errors.ts';
import { type ComparisonParts, MAX_COMPARED_STUDIES, SAME_IDEA } from '../../model/comparison.ts';
import type { MappingPredicate } from '../../model/enums.ts';
import { ENUMS } from '../../model/enums.ts';
import {
  refuseEmpty,
  refuseUnknownStudies,
  refuseWrongFirst,
  refuseWrongLength,
} from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  QueryCompareStudiesArgs,
  RequireFields,
  StudyComparisonClustersArgs,
  StudyComparisonUnlinkedArgs,
} from '../generated.ts';
import { MAX_LIST_LENGTH } from '../limits/argument-maxima.ts';
import { type FieldBelow, fieldsBelow } from '../lookahead.ts';
import { connectionOf, keyOrder, sliceOf } from '../pagination.ts';

/** Reads everything that the selected fields need in one read; the fields are computed from it. @throws ApiError */
export async function compareStudies(
  {
    keys: requested = null,
    minConfidence,
    includeDerived,
  }: RequireFields<QueryCompareStudiesArgs, 'minConfidence' | 'includeDerived'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
): Promise<Compared> {
  const keys = requested && [...new Set(requested)];
  refuseWrongLength('keys', requested);
  const parts = partsOf(fieldsBelow(info));
  const rows = await graph.comparison({ studies: keys, minConfidence, includeDerived, parts });
  const known = new Set(rows.studies.map(({ key }) => key));
  const unknownStudies = keys?.filter((key) => !known.has(key)) ?? [];
  await refuseUnknownStudies(load, 'keys', keys, { unknownStudies });
  if (rows.found > MAX_COMPARED_STUDIES)
    throw limitExceeded('keys', rows.found, MAX_COMPARED_STUDIES);
  if (rows.found < 2)
    throw badUserInput('keys', 'a comparison takes two different studies at least.');
  load.prime(rows);
  return comparedAs({ keys, minConfidence, includeDerived }, rows);
}

/** The parts of a comparison that the selected fields need. */
function partsOf(fields: readonly FieldBelow[]): ComparisonParts {
  const selected = (name: string): readonly FieldBelow[] =>
    fields.filter((one) => one.name === name);
  const isSelected = (name: string): boolean => selected(name).length > 0;
  const isBelow = (...names: readonly string[]): boolean =>
    // The studies of a pair have the same field names as the ends of a link.
    fields.some(
      (one) => one.name !== 'pairs' && names.some((name) => one.descendantNames.has(name)),
    );
  const predicates = [
    ...(isSelected('roles') || isSelected('roleShifts') ? SAME_IDEA : []),
    ...(isSelected('pairs') ? ENUMS.MappingPredicate : []),
    ...selected('clusters').flatMap(
      ({ args }) => args['predicates'] as readonly MappingPredicate[],
    ),
  ];
  return {
    roles: isSelected('roles'),
    constructs: isSelected('constructs'),
    predicates: [...new Set(predicates)],
    disputes: isBelow('isContested'),
    contrasts: isSelected('contrasts') || isBelow('isContested'),
    ends: isSelected('clusters') || isBelow('subject', 'object'),
    sizes: isBelow('elementCount', 'codeCount', 'interviewCount', 'interviews'),
    interviews: isBelow('interviews'),
  };
}

/** The first items of a list that has no pages. @throws ApiError when `first` is out of range */
export function firstOf<Item>(items: readonly Item[], first: number): readonly Item[] {
  refuseWrongFirst(first, MAX_LIST_LENGTH);
  return items.slice(0, first);
}

/** @throws ApiError BAD_USER_INPUT for an empty list of predicates or a `minSize` below 1 */
export function refuseWrongClusters({
  predicates,
  minSize,
}: RequireFields<StudyComparisonClustersArgs, 'predicates' | 'minSize'>): void {
  refuseEmpty('predicates', predicates);
  if (minSize < 1) throw badUserInput('minSize', `${minSize} is below 1.`);
}

const UNLINKED_ORDER = keyOrder('unlinked');

/** A page of the elements of a compared study that have no link to the others. @throws ApiError BAD_USER_INPUT */
export async function unlinkedConnection(
  compared: Compared,
  { study, levels, predicates, isLeaf, ...page }: StudyComparisonUnlinkedArgs,
  { graph }: Context,
) {
  refuseEmpty('levels', levels);
  refuseEmpty('predicates', predicates);
  const keys = compared.studies.map(({ key }) => key);
  if (!keys.includes(study)) {
    throw badUserInput(
      'study',
      `"${shown(study)}" is not among the compared studies.`,
      keys.slice(0, 3),
    );
  }
  const { minConfidence, includeDerived } = compared;
  const rows = await graph.unlinkedPage({
    study,
    others: keys.filter((key) => key !== study),
    levels: levels ?? null,
    isLeaf: isLeaf ?? null,
    predicates: predicates ?? null,
    minConfidence,
    includeDerived,
    slice: sliceOf(page, UNLINKED_ORDER),
  });
  return connectionOf(rows, UNLINKED_ORDER);
}
