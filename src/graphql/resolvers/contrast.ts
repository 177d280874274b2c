import type { GraphQLResolveInfo } from 'graphql';
import type { ContrastRow, ContrastSideRow } from '../../model/rows.ts';
import { refuseUnknownStudies, refuseWrongLength } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  ContrastResolvers,
  ContrastSideResolvers,
  QueryAbsencesArgs,
  QueryContrastsArgs,
} from '../generated.ts';
import { nodeId } from '../node-id.ts';
import { connectionOf, keyOrder, sliceOf } from '../pagination.ts';
import { prefetchBelow } from '../prefetch.ts';
import type { Complete } from '../resolver-types.ts';
import { maybeReference, reference, references, related } from './related.ts';
import { text } from './text.ts';

export const Contrast: Complete<ContrastResolvers, ContrastRow> = {
  id: ({ key }) => nodeId('Contrast', key),
  label: text(({ labelForms }) => labelForms),
  rationale: text(({ rationaleForms }) => rationaleForms),
  construct: maybeReference('contested', 'constructKey'),
  sides: related('sides'),
};

export const ContrastSide: Complete<ContrastSideResolvers, ContrastSideRow> = {
  study: reference('study', 'studyKey'),
  elements: references('elements', 'elementKeys'),
  claim: text(({ claimForms }) => claimForms),
  citation: ({ cite }) => cite,
};

const CONTRAST_ORDER = keyOrder('contrasts');
const ABSENCE_ORDER = keyOrder('absences');

/** A page of contrasts. @throws ApiError */
export async function contrasts(
  { studies = null, element = null, construct = null, ...page }: QueryContrastsArgs,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseWrongLength('studies', studies);
  const slice = sliceOf(page, CONTRAST_ORDER);
  const prefetch = prefetchBelow(info);
  const rows = await graph.contrastPage({ studies, element, construct, slice, prefetch });
  await refuseUnknownStudies(load, 'studies', studies, rows);
  return connectionOf(rows, CONTRAST_ORDER);
}

/** A page of absences. @throws ApiError */
export async function absences(
  { studies = null, ...page }: QueryAbsencesArgs,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseWrongLength('studies', studies);
  const slice = sliceOf(page, ABSENCE_ORDER);
  const rows = await graph.absencePage({ studies, slice, prefetch: prefetchBelow(info) });
  await refuseUnknownStudies(load, 'studies', studies, rows);
  return connectionOf(rows, ABSENCE_ORDER);
}
