import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many parsed and validated documents are kept at most. */
export const MAX_DOCUMENTS = 500;
/** Characters of all kept documents together: parsed, one takes some 50 to 100 bytes, so at most about 100 MB. */
const MAX_CHARACTERS = 1_000_000;

type DocumentCache = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/**
 * Documents by their hash, the least recently used leave first. Apollo's own store weighs each by writing it out as
 * JSON, and grows by 6.8 kB with every new document.
 */
export function createDocumentCache(): DocumentCache {
  const kept = new LRUCache<string, DocumentNode>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? MAX_CHARACTERS),
  });
  return {
    get: async (hash) => kept.get(hash),
    set: async (hash, document) => {
      kept.set(hash, document);
    },
    delete: async (hash) => kept.delete(hash),
  };
}
