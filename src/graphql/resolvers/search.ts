import type { GraphQLResolveInfo } from 'graphql';
import { foldedWords } from '../../graph/persian.ts';
import type { HitRow } from '../../graph/rows.ts';
import { refuseEmpty, refuseUnknownStudies } from '../arguments.ts';
import type { Context } from '../context.ts';
import { expectedBelow } from '../expected.ts';
import type { QuerySearchArgs, SearchHitResolvers, SearchResultResolvers } from '../generated.ts';
import { TYPE_OF_LEVEL } from '../id.ts';
import { textOf } from '../language.ts';
import { connect, type ListOrder, sliceOf } from '../paging.ts';
import type { Complete, SearchResultParent } from '../parents.ts';
import { known } from './known.ts';

const ORDER: ListOrder = { name: 'search', types: ['number', 'string', 'string'] };

export async function search(
  { query, studies, levels, ...page }: QuerySearchArgs,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseEmpty('studies', studies);
  refuseEmpty('levels', levels);
  const words = foldedWords(query);
  const slice = sliceOf(page, ORDER);
  const hits = await graph.search({
    words,
    studies: studies ?? null,
    levels: levels ?? null,
    slice,
    expected: expectedBelow(info),
  });
  await refuseUnknownStudies(load, 'studies', studies, hits);
  return Object.assign(connect(hits, ORDER), { normalizedQuery: words.join(' ') });
}

export const SearchResult: SearchResultResolvers = {
  __resolveType: ({ __typename }) => __typename,
};

export const SearchHit: Complete<SearchHitResolvers, HitRow> = {
  result: async ({ kind, key }, _args, { load }): Promise<SearchResultParent> => {
    if (kind === 'Study') return { __typename: kind, ...(await known(load.study, key)) };
    if (kind === 'Construct') return { __typename: kind, ...(await known(load.construct, key)) };
    const row = await known(load.element, key);
    return { __typename: TYPE_OF_LEVEL[row.level], ...row };
  },
  matched: ({ matchedForm }) => textOf(matchedForm, false),
};
