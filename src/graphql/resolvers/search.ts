import type { GraphQLResolveInfo } from 'graphql';
import { LEVEL_NAMES } from '../../model/enums.ts';
import { foldedKey, foldedWords } from '../../model/persian.ts';
import type { HitRow } from '../../model/rows.ts';
import { suggestionsFor } from '../../model/suggestions.ts';
import { probesOf } from '../../model/vocabulary.ts';
import { refuseEmpty, refuseUnknownStudies, refuseWrongLength } from '../argument-errors.ts';
import type { Context } from '../context.ts';
import type {
  QuerySearchArgs,
  SearchConnectionResolvers,
  SearchHitResolvers,
  SearchResultResolvers,
} from '../generated.ts';
import { textOf } from '../language.ts';
import { connectionOf, type ListOrder, sliceOf } from '../pagination.ts';
import { prefetchBelow } from '../prefetch.ts';
import { reading } from '../reads.ts';
import type { Complete, SearchPage, SearchResultParent } from '../resolver-types.ts';
import { loadExisting } from './load-existing.ts';

const ORDER: ListOrder = { name: 'search', types: ['number', 'string', 'string'] };

/** A page of search hits, best score first. @throws ApiError BAD_USER_INPUT */
export async function search(
  { query, studies, levels, ...page }: QuerySearchArgs,
  { graph, load }: Context,
  info: GraphQLResolveInfo,
) {
  refuseWrongLength('studies', studies);
  refuseEmpty('levels', levels);
  const words = foldedWords(query);
  const slice = sliceOf(page, ORDER);
  const hits = await graph.search({
    words,
    key: foldedKey(query),
    studies: studies ?? null,
    levels: levels ?? null,
    slice,
    prefetch: prefetchBelow(info),
  });
  await refuseUnknownStudies(load, 'studies', studies, hits);
  return Object.assign(connectionOf(hits, ORDER), { normalizedQuery: words.join(' '), words });
}

export const SearchConnection: Complete<SearchConnectionResolvers, SearchPage> = {
  suggestions: async ({ totalCount, words }, _args, { graph }) => {
    const probes = totalCount > 0 ? [] : probesOf(words);
    return probes.length === 0 ? [] : suggestionsFor(words, await graph.words(probes));
  },
};

export const SearchResult: SearchResultResolvers = {
  __resolveType: ({ __typename }) => __typename,
};

export const SearchHit: Complete<SearchHitResolvers, HitRow> = {
  result: reading(
    ['hitElements', 'hitStudies', 'hitConstructs'],
    async ({ kind, key }, _args, { load }): Promise<SearchResultParent> => {
      if (kind === 'Study')
        return { __typename: kind, ...(await loadExisting(load.byKey('studies'), key)) };
      if (kind === 'Construct')
        return { __typename: kind, ...(await loadExisting(load.byKey('constructs'), key)) };
      const row = await loadExisting(load.byKey('elements'), key);
      return { __typename: LEVEL_NAMES[row.level], ...row };
    },
  ),
  matched: ({ matchedForm }) => textOf(matchedForm, false),
};
