import {
  Client,
  type CombinedError,
  type Exchange,
  fetchExchange,
  makeOperation,
  mapExchange,
} from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { SchemaTypes } from '../../frontend/types.ts';
import { datasetWatch } from './dataset-watch.ts';

/** Pages fetched backwards stand before those fetched forwards: the list grows at both ends. */
const bothWays = relayPagination({ mergeMode: 'outwards' });

function createCache({ possibleTypes, withoutId }: SchemaTypes) {
  const elementTypes = possibleTypes['ModelElement'] ?? [];
  return cacheExchange({
    possibleTypes,
    keys: Object.fromEntries(withoutId.map((type) => [type, () => null])),
    resolvers: {
      Query: { elements: bothWays, links: bothWays },
      Study: { elements: bothWays },
      // Resolvers belong to object types; an interface has none.
      ...Object.fromEntries(elementTypes.map((type) => [type, { links: bothWays }])),
    },
  });
}

/** The cache cannot be emptied: `changed` puts a new client in this one's place. */
export function openUrql(
  url: string,
  types: SchemaTypes,
  changed: () => void,
  exchanges: readonly Exchange[] = [],
): Client {
  const watch = datasetWatch(changed);
  const watching = mapExchange({ onResult: ({ extensions }) => watch(extensions?.['dataset']) });
  return new Client({
    url,
    exchanges: [createCache(types), watching, ...exchanges, fetchExchange],
    // urql asks by GET where it can; a GET must show that no other site made the browser send it.
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
  });
}

/** What the server has to say beside the message: `code`, and for a wrong argument its name. */
export function refusalOf(error: CombinedError | undefined) {
  return error?.graphQLErrors[0]?.extensions;
}

/** Names a document by the hash that `client/documents.ts` has of it, and never sends its text. */
export const byHash = mapExchange({
  onOperation: (operation) => {
    if (operation.kind !== 'query') return operation;
    const { hash: sha256Hash } = (operation.query as unknown as Hashed).__meta__;
    const persistedQuery = { version: 1 as const, sha256Hash };
    return { ...makeOperation(operation.kind, operation), extensions: { persistedQuery } };
  },
});
interface Hashed {
  readonly __meta__: { readonly hash: string };
}
