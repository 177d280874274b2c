import type { GraphQLResolveInfo } from 'graphql';
import type { CounterpartRow } from '../../model/traversal-rows.ts';
import { refuseEmpty, refuseUnknownStudies, refuseWrongLength } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  CounterpartResolvers,
  ModelElementCounterpartsArgs,
  RequireFields,
} from '../generated.ts';
import { prefetchBelow } from '../prefetch.ts';
import type { Complete } from '../resolver-types.ts';
import { reference, references } from './related.ts';

/** The counterparts of an element; sibling elements with the same arguments share a read. @throws ApiError */
export async function counterparts(
  elementKey: string,
  {
    studies = null,
    predicates = null,
    minConfidence,
    includeDerived,
  }: RequireFields<ModelElementCounterpartsArgs, 'minConfidence' | 'includeDerived'>,
  { load }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly CounterpartRow[]> {
  refuseWrongLength('studies', studies);
  refuseEmpty('predicates', predicates);
  const query = { studies, predicates, minConfidence, includeDerived };
  const found = await load.counterparts(elementKey, query, prefetchBelow(info));
  await refuseUnknownStudies(load, 'studies', studies, found);
  return found.rows;
}

export const Counterpart: Complete<CounterpartResolvers, CounterpartRow> = {
  element: reference('element', 'elementKey'),
  via: references('links', 'viaKeys'),
};
