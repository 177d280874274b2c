import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { parseAcceptLanguage } from '../graphql/language.ts';
import type { GraphqlParams } from '../graphql/service.ts';
import type { CompressibleBody } from './compression.ts';

/** A response of GraphQL, ready to be sent again. */
export interface CachedResponse {
  readonly body: CompressibleBody;
  readonly contentType: string;
  readonly etag: string;
  /** The version of the dataset that it was read from. */
  readonly dataset: string;
  /** The operation's name; null when it has none. */
  readonly operation: string | null;
}

/** How many responses are cached at most. */
export const MAX_RESPONSES = 1_000;
/** In bytes, all cached responses together with both compressed copies of each. */
export const MAX_BYTES = 64_000_000;
/** In bytes: a longer response is not cached, or a few would take the place of all others. */
const MAX_RESPONSE_BYTES = 2_000_000;

/** Responses by their key; the least recently used leave first. */
export interface ResponseCache {
  get(key: string): CachedResponse | undefined;
  set(key: string, response: CachedResponse): void;
  count(): number;
}

export function createResponseCache(): ResponseCache {
  const cache = new LRUCache<string, CachedResponse>({
    max: MAX_RESPONSES,
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_RESPONSE_BYTES * 3,
    // As if no copy were shorter: what is compressed later needs no second look.
    sizeCalculation: ({ body }) => body.plain.length * 3 + 1_000,
  });
  return {
    get: (key) => cache.get(key),
    set: (key, response) => {
      cache.set(key, response);
    },
    count: () => cache.size,
  };
}

/** All that decides the bytes of a response besides the dataset. */
export interface CacheKeyParts {
  /** See `GraphqlService.schemaFingerprint`. */
  readonly schemaFingerprint: string;
  readonly params: GraphqlParams;
  /** The content type of the response. */
  readonly mediaType: string;
  readonly acceptLanguage: string | undefined;
}

/**
 * The key of a response that was read from a dataset: two requests that differ in any part never share one. Of the
 * languages only what was negotiated counts, so that two headers that say the same share theirs.
 */
export function cacheKey(
  { schemaFingerprint, params, mediaType, acceptLanguage }: CacheKeyParts,
  dataset: string,
): string {
  const { query, operationName, variables, extensions } = params;
  const languages = parseAcceptLanguage(acceptLanguage);
  const parts = [
    schemaFingerprint,
    dataset,
    query,
    operationName,
    variables,
    extensions,
    languages.preferred,
    languages.refused,
    mediaType,
  ];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** Weak, because a response is the same in every encoding (RFC 9110, section 8.8.1). */
export const etagOf = (key: string): string => `W/"${key}"`;

/** Whether `If-None-Match` names an ETag. A star matches any response, and whether there is one is not yet known. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.slice(2);
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}
