import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { parseAcceptLanguage } from '../graphql/language.ts';
import type { GraphqlParams } from '../graphql/service.ts';
import type { CompressibleBody } from './compression.ts';

/** A GraphQL response or an exported file, ready to be sent again. */
export interface CachedResponse {
  readonly body: CompressibleBody;
  readonly contentType: string;
  readonly etag: string;
  /** The version of the dataset that it was read from. */
  readonly dataset: string;
  /** The operation's name; null when it has none. */
  readonly operation: string | null;
  /** What a browser saves an exported file as. */
  readonly fileName?: string;
}

/** How many responses are cached at most. */
export const MAX_RESPONSES = 1_000;
/** In bytes: all cached responses, with both compressed copies of each. */
export const MAX_BYTES = 64_000_000;
/** In bytes: a longer response is not cached, because a few of those would evict all others. */
const MAX_RESPONSE_BYTES = 2_000_000;

/** Responses by their key; the least recently used are evicted first. */
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
    // Assumes that both compressed copies are as long as the body, because they are made later.
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

/** Everything that decides the bytes of a response, except the dataset. */
export interface CacheKeyParts {
  /** See `GraphqlService.schemaFingerprint`. */
  readonly schemaFingerprint: string;
  readonly params: GraphqlParams;
  /** The content type of the response. */
  readonly mediaType: string;
  readonly acceptLanguage: string | undefined;
}

/**
 * The key of a response that was read from a dataset: two requests that differ in any part never share one. The
 * languages are the parsed ones, so that two headers with the same meaning share a key.
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
  return hash('sha256', spelled(parts), 'base64url');
}

/** A value as JSON. A number that is too large for JavaScript, such as 1e400, which JSON has as null, is named behind it. */
function spelled(value: unknown): string {
  const infinite: string[] = [];
  let place = 0;
  const text = JSON.stringify(value, (_name, part: unknown) => {
    place += 1;
    if (typeof part === 'number' && !Number.isFinite(part)) infinite.push(`${place} ${part}`);
    return part;
  });
  return text + infinite.join();
}
