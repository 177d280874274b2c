import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type ObservableQuery,
} from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import type { DocumentNode } from 'graphql';
import { tap } from 'rxjs';
import type { SchemaTypes } from '../../frontend/types.ts';
import { datasetWatch } from './dataset-watch.ts';

/** A list is one by its filter and order, whichever of its pages was requested. */
const pages = relayStylePagination((args) =>
  Object.keys(args ?? {}).filter((name) => !['first', 'after', 'last', 'before'].includes(name)),
);

function createCache({ possibleTypes, withoutId }: SchemaTypes): InMemoryCache {
  // `pages` merges the page info itself.
  const types = withoutId.filter((type) => type !== 'PageInfo');
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(types.map((type) => [type, { merge: true }])),
      Query: { fields: { elements: pages, links: pages } },
      Study: { fields: { elements: pages } },
      ModelElement: { fields: { links: pages } },
    },
  });
}

export function openApollo(
  uri: string,
  types: SchemaTypes,
  links: readonly ApolloLink[] = [],
): ApolloClient {
  const cache = createCache(types);
  const watch = datasetWatch(() => void cache.reset());
  const watching = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap(({ extensions }) => watch(extensions?.['dataset']))),
  );
  // Lets a GET through, which must show that no other site made the browser send it.
  const http = new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } });
  return new ApolloClient({ cache, link: ApolloLink.from([watching, ...links, http]) });
}

/** What the server has to say beside the message: `code`, and for a wrong argument its name. */
export function refusalOf(error: unknown): Readonly<Record<string, unknown>> | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions;
  // What is refused before GraphQL sees it comes as plain JSON, which Apollo Client leaves unread.
  if (!ServerError.is(error)) return undefined;
  const type = error.response.headers.get('content-type') ?? '';
  const isJson = type.startsWith('application/json');
  return isJson ? JSON.parse(error.bodyText).errors[0].extensions : undefined;
}

/** `undefined` takes back what the first page was requested with: `first` and `last` together are refused. */
export const pageAfter = <T>(list: ObservableQuery<T>, count: number, cursor: string) =>
  list.fetchMore({
    variables: { first: count, after: cursor, last: undefined, before: undefined },
  });

export const pageBefore = <T>(list: ObservableQuery<T>, count: number, cursor: string) =>
  list.fetchMore({
    variables: { last: count, before: cursor, first: undefined, after: undefined },
  });

/** Names a document by the hash that `client/documents.ts` has of it, and never sends its text. */
export const byHash = new PersistedQueryLink({
  generateHash: (document) => (document as Hashed).__meta__.hash,
  useGETForHashedQueries: true,
  disable: () => false,
  retry: () => false,
});
type Hashed = DocumentNode & { readonly __meta__: { readonly hash: string } };
