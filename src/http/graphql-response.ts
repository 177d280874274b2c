import type { IncomingMessage } from 'node:http';
import type { GraphqlResponse } from '../graphql/service.ts';
import { compressible } from './compression.ts';
import { encodedResponse } from './encoded-response.ts';
import type { CacheResult } from './metrics.ts';
import { type HttpResponse, isRead } from './response.ts';
import type { CachedResponse } from './response-cache.ts';

/** The request headers that decide a GraphQL response; `Accept` can also select the playground. */
const VARY = 'Accept, Accept-Encoding, Accept-Language';

/** Of a GET: a shared cache (a CDN) may use its copy for a minute; all others revalidate each time. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60';

/** A response from the cache, in the encoding that the client prefers. */
export function cachedResponse(
  { body, contentType, etag, dataset, operation }: CachedResponse,
  request: IncomingMessage,
  cache: CacheResult,
): HttpResponse | Promise<HttpResponse> {
  const headers = isRead(request)
    ? { ...sharedCacheHeaders(etag), 'content-type': contentType }
    : { 'cache-control': 'no-store', vary: VARY, 'content-type': contentType };
  const info = { operation, dataset, cache };
  return encodedResponse(body, request, { status: 200, headers, info });
}

/** A 304, because the client already has the response; nothing was executed. */
export function notModified(etag: string, cached: CachedResponse | undefined): HttpResponse {
  const { operation = null, dataset = null } = cached ?? {};
  const info = { operation, dataset, cache: 'not_modified' } as const;
  return { status: 304, headers: sharedCacheHeaders(etag), body: '', info };
}

/** A response that is not cached: an error, one of an unknown dataset, or one to a request with `no-store`. */
export function uncachedResponse(
  { result, status, isClientError, dataset, operationName }: GraphqlResponse,
  contentType: string,
  request: IncomingMessage,
): HttpResponse | Promise<HttpResponse> {
  const info = { operation: operationName, dataset, cache: 'none' } as const;
  const headers = { 'content-type': contentType, 'cache-control': 'no-store', vary: VARY };
  // GraphQL over HTTP: clients that accept `application/json` read the body of a 200 only.
  const errorStatus = contentType.startsWith('application/graphql-response+json') ? 400 : 200;
  return encodedResponse(compressible(serialize(result)), request, {
    status: isClientError ? errorStatus : status,
    headers,
    info,
    errorCodes: (result.errors ?? []).map(({ extensions }) => String(extensions?.['code'])),
  });
}

/** The body of a GraphQL response: one line of JSON. */
export const serialize = (result: GraphqlResponse['result']): Buffer =>
  Buffer.from(`${JSON.stringify(result)}\n`);

const sharedCacheHeaders = (etag: string) => ({
  etag,
  'cache-control': CACHE_CONTROL,
  vary: VARY,
});
