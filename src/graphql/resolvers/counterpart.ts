import type { GraphQLResolveInfo } from 'graphql';
import { MOST_STUDIES } from '../../compare/studies.ts';
import type { CounterpartRow } from '../../graph/rows.ts';
import { refuseEmpty, refuseMoreThan, refuseUnknownStudies } from '../arguments.ts';
import type { Context } from '../context.ts';
import { expectedBelow } from '../expected.ts';
import type {
  CounterpartResolvers,
  ModelElementCounterpartsArgs,
  RequireFields,
} from '../generated.ts';
import type { Complete } from '../parents.ts';
import { allKnown, known } from './known.ts';

/** The counterparts of an element; those of all elements of a level that are asked alike come together. */
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
  refuseEmpty('studies', studies);
  refuseEmpty('predicates', predicates);
  refuseMoreThan(MOST_STUDIES, 'studies', studies ?? []);
  const query = { studies, predicates, minConfidence, includeDerived };
  const found = await load.counterparts(query)(expectedBelow(info)).load(elementKey);
  await refuseUnknownStudies(load, 'studies', studies, found);
  return found.rows;
}

export const Counterpart: Complete<CounterpartResolvers, CounterpartRow> = {
  element: ({ elementKey }, _args, { load }) => known(load.element, elementKey),
  via: ({ viaKeys }, _args, { load }) => allKnown(load.link, viaKeys),
};
