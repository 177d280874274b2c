import type { IncomingMessage } from 'node:http';
import type { GraphqlParams, GraphqlResponse, GraphqlService } from '../graphql/service.ts';
import { type TrustedDocuments, withTrustedDocument } from '../graphql/trusted-documents.ts';
import { negotiateMediaType } from './accept.ts';
import { cachedResponse, notModified, serialize, uncachedResponse } from './cached-response.ts';
import { compressible } from './compression.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';
import { paramsFromBody, paramsFromUrl } from './graphql-params.ts';
import { readJson } from './json-body.ts';
import { isJson } from './media-type.ts';
import {
  errorResponse,
  type HttpResponse,
  isRead,
  methodNotAllowed,
  OVERLOADED_RESPONSE,
} from './response.ts';
import { cacheKey, etagOf, matchesEtag, type ResponseCache } from './response-cache.ts';

/** The dependencies of the handler of `/graphql`. */
export interface HandlerDependencies {
  readonly service: GraphqlService;
  /** The only documents that are executed; null executes any. */
  readonly documents: TrustedDocuments | null;
  readonly cache: ResponseCache;
  /** Limits the bodies that are being read, apart from executions, so that slow senders do not block those. */
  readonly bodyLimit: ConcurrencyLimit;
  /** Limits the requests that GraphQL is executing. */
  readonly executionLimit: ConcurrencyLimit;
}

/** The methods of `/graphql`, for the `Allow` header. */
export const GRAPHQL_METHODS = 'GET, HEAD, POST, OPTIONS';

/** Responds to a GraphQL request: with a 304, from the cache, or else by executing it. */
export async function handleGraphql(
  dependencies: HandlerDependencies,
  request: IncomingMessage,
  search: string,
): Promise<HttpResponse> {
  const { service, documents, executionLimit } = dependencies;
  const { method, headers } = request;
  if (method !== 'POST' && !isRead(request)) return methodNotAllowed(GRAPHQL_METHODS);
  if (!isPreflighted(request)) return NOT_PREFLIGHTED;
  const mediaType = negotiateMediaType(headers.accept);
  if (mediaType === null) return NOT_ACCEPTABLE;
  const read =
    method === 'POST' ? await readBody(dependencies, request) : { params: paramsFromUrl(search) };
  if ('error' in read) return read.error;
  if (read.params === null) return MALFORMED_PARAMS;
  const params = documents === null ? read.params : withTrustedDocument(documents, read.params);
  if (params === null) return UNKNOWN_DOCUMENT;

  const { schemaFingerprint } = service;
  const acceptLanguage = headers['accept-language'];
  const keyFor = (dataset: string): string =>
    cacheKey({ schemaFingerprint, params, mediaType, acceptLanguage }, dataset);
  const isCached = !wantsFresh(request);
  const dataset = isCached ? await service.datasetVersion() : null;
  const cached = dataset === null ? null : fromCache(dependencies, request, keyFor(dataset));
  if (cached !== null) return cached;
  const release = executionLimit.tryAcquire();
  if (release === null) return OVERLOADED_RESPONSE;
  const response = await execute(service, request, params).finally(release);
  return isCached
    ? storeResponse(dependencies, request, { mediaType, response, keyFor })
    : uncachedResponse(response, mediaType, request);
}

async function readBody({ bodyLimit }: HandlerDependencies, request: IncomingMessage) {
  const release = bodyLimit.tryAcquire();
  if (release === null) return { error: OVERLOADED_RESPONSE };
  const body = await readJson(request).finally(release);
  return 'error' in body ? body : { params: paramsFromBody(body.value) };
}

const UNKNOWN_DOCUMENT = errorResponse(
  400,
  'This server answers known documents only, and this is none of them: name one by its SHA-256.',
);
const MALFORMED_PARAMS = errorResponse(
  400,
  'A request has a text `query`, and where given a text `operationName` and objects `variables` and `extensions`, each once.',
);
const NOT_ACCEPTABLE = errorResponse(
  406,
  'The answer is application/json or application/graphql-response+json; accept one of them.',
);
const NOT_PREFLIGHTED = errorResponse(
  400,
  'A GET needs content-type: application/json, or one of the headers apollo-require-preflight and x-apollo-operation-name: without them any page could send it (CSRF).',
);

/**
 * Whether a browser would have sent a CORS preflight first, so that no page of another site can forge the request
 * (CSRF). A POST always needs one, because its body is read as JSON only.
 */
function isPreflighted({ method, headers }: IncomingMessage): boolean {
  if (method === 'POST') return true;
  const type = headers['content-type'];
  if (type !== undefined) return isJson(type);
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

/** Whether the client forbids a stored response, by `no-store` (RFC 9111, section 5.2.1.5). */
const wantsFresh = ({ headers }: IncomingMessage): boolean =>
  /\bno-store\b/i.test(headers['cache-control'] ?? '');

function fromCache(
  { cache }: HandlerDependencies,
  request: IncomingMessage,
  key: string,
): HttpResponse | Promise<HttpResponse> | null {
  const cached = cache.get(key);
  const etag = etagOf(key);
  if (isRead(request) && matchesEtag(request.headers['if-none-match'], etag)) {
    return notModified(etag, cached);
  }
  return cached === undefined ? null : cachedResponse(cached, request, 'hit');
}

/** Executes a request; the execution is aborted when the client disconnects. */
function execute(
  service: GraphqlService,
  { headers, socket }: IncomingMessage,
  params: GraphqlParams,
): Promise<GraphqlResponse> {
  const disconnected = new AbortController();
  const abort = () => disconnected.abort();
  socket.once('close', abort);
  return service
    .execute(params, headers['accept-language'], disconnected.signal)
    .finally(() => socket.off('close', abort));
}

interface Executed {
  readonly mediaType: string;
  readonly response: GraphqlResponse;
  readonly keyFor: (dataset: string) => string;
}

/** Caches a response without errors under the dataset that it was really read from, not the one looked up before. */
function storeResponse(
  { cache }: HandlerDependencies,
  request: IncomingMessage,
  { mediaType, response, keyFor }: Executed,
): HttpResponse | Promise<HttpResponse> {
  const { result, dataset, operationName } = response;
  if (result.errors !== undefined || dataset === null) {
    return uncachedResponse(response, mediaType, request);
  }
  const key = keyFor(dataset);
  const cached = {
    body: compressible(serialize(result)),
    contentType: mediaType,
    etag: etagOf(key),
    dataset,
    operation: operationName,
  };
  cache.set(key, cached);
  return cachedResponse(cached, request, 'miss');
}
