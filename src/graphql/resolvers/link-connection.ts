import type { GraphQLResolveInfo } from 'graphql';
import type { LinkConditions, LinkSort } from '../../model/queries.ts';
import { refuseEmpty, refuseUnknownStudies, refuseWrongLength } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type { InputMaybe, LinkFilter, LinkOrder } from '../generated.ts';
import { connectionOf, type ListOrder, type PageArguments, sliceOf } from '../pagination.ts';
import { prefetchBelow } from '../prefetch.ts';

interface LinkArguments extends PageArguments {
  readonly filter?: InputMaybe<LinkFilter>;
  readonly orderBy?: InputMaybe<LinkOrder>;
}

/** A page of the links at an element, or of all links when `elementKey` is null. @throws ApiError */
export async function linkConnection(
  elementKey: string | null,
  { filter, orderBy, ...page }: LinkArguments,
  { load }: Context,
  info: GraphQLResolveInfo,
) {
  const sort = { field: orderBy?.field ?? 'KEY', direction: orderBy?.direction ?? 'ASC' } as const;
  const order = orderOf(sort);
  const slice = sliceOf(page, order);
  const conditions: LinkConditions = filter ?? {};
  refuseWrongLength('filter.studies', conditions.studies);
  for (const name of ['predicate', 'status', 'translation'] as const) {
    refuseEmpty(`filter.${name}`, conditions[name]);
  }
  const rows = await load.linkPage(elementKey, { conditions, sort, slice }, prefetchBelow(info));
  await refuseUnknownStudies(load, 'filter.studies', conditions.studies, rows);
  return connectionOf(rows, order);
}

function orderOf({ field, direction }: LinkSort): ListOrder {
  const name = ['links', field, direction].join(' ');
  return { name, types: field === 'KEY' ? ['string'] : ['number', 'string'] };
}
