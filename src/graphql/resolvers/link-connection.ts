import type { GraphQLResolveInfo } from 'graphql';
import type { LinkConditions } from '../../model/queries.ts';
import { refuseEmpty, refuseUnknownStudies } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type { InputMaybe, LinkFilter } from '../generated.ts';
import { connectionOf, keyOrder, type PageArguments, sliceOf } from '../pagination.ts';
import { prefetchBelow } from '../prefetch.ts';

const ORDER = keyOrder('links');

interface LinkArguments extends PageArguments {
  readonly filter?: InputMaybe<LinkFilter>;
}

/** A page of the links at an element, or of all links when `elementKey` is null. @throws ApiError */
export async function linkConnection(
  elementKey: string | null,
  { filter, ...page }: LinkArguments,
  { load }: Context,
  info: GraphQLResolveInfo,
) {
  const slice = sliceOf(page, ORDER);
  const conditions: LinkConditions = filter ?? {};
  for (const name of ['studies', 'predicate', 'status', 'translation'] as const) {
    refuseEmpty(`filter.${name}`, conditions[name]);
  }
  const rows = await load.linkPage(elementKey, { conditions, slice }, prefetchBelow(info));
  await refuseUnknownStudies(load, 'filter.studies', conditions.studies, rows);
  return connectionOf(rows, ORDER);
}
