import type { GraphQLResolveInfo } from 'graphql';
import { badUserInput } from '../../errors.ts';
import type { CoOccurrenceRow } from '../../model/traversal-rows.ts';
import { refuseUnknownStudies, refuseWrongFirst } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type { CoOccurrenceResolvers, QueryCoOccurrenceArgs, RequireFields } from '../generated.ts';
import { MAX_LIST_LENGTH } from '../limits/argument-maxima.ts';
import { prefetchBelow } from '../prefetch.ts';
import type { Complete } from '../resolver-types.ts';
import { reference, references } from './related.ts';

/** Elements of one study that were voiced in the same interviews. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED */
export async function coOccurrence(
  {
    study,
    level,
    minTogether,
    first,
  }: RequireFields<QueryCoOccurrenceArgs, 'level' | 'minTogether' | 'first'>,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly CoOccurrenceRow[]> {
  if (minTogether < 1) throw badUserInput('minTogether', `${minTogether} is below 1.`);
  refuseWrongFirst(first, MAX_LIST_LENGTH);
  const prefetch = prefetchBelow(info);
  const found = await graph.coOccurrence({ study, level, minTogether, first, prefetch });
  await refuseUnknownStudies(load, 'study', [study], found);
  return found.rows;
}

export const CoOccurrence: Complete<CoOccurrenceResolvers, CoOccurrenceRow> = {
  a: reference('elements', 'aKey'),
  b: reference('elements', 'bKey'),
  interviews: references('sharedInterviews', 'interviewKeys'),
};
