import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many parsed and validated documents are cached at most. */
export const MAX_DOCUMENTS = 500;
/** Characters of all cached documents together; a parsed one takes 50 to 100 bytes, so at most about 100 MB. */
const MAX_CHARACTERS = 1_000_000;

type DocumentCache = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/**
 * Parsed documents by their hash; the least recently used are evicted first. Apollo's own store measures each
 * document by serializing it as JSON, and grows by 6.8 kB with every new document.
 */
export function createDocumentCache(): DocumentCache {
  const cache = new LRUCache<string, DocumentNode>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? MAX_CHARACTERS),
  });
  return {
    get: async (hash) => cache.get(hash),
    set: async (hash, document) => {
      cache.set(hash, document);
    },
    delete: async (hash) => cache.delete(hash),
  };
}
