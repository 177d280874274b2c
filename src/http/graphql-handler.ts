import type { IncomingMessage } from 'node:http';
import { nestingRefusal } from '../graphql/limits/nesting.ts';
import type { GraphqlParams, GraphqlResponse, GraphqlService } from '../graphql/service.ts';
import {
  type RequestParams,
  type TrustedDocuments,
  withTrustedDocument,
} from '../graphql/trusted-documents.ts';
import { negotiateMediaType } from './accept.ts';
import type { BodyBudget } from './body-budget.ts';
import { compressible } from './compression.ts';
import { etagOf, matchesEtag } from './etag.ts';
import type { ExecutionQueue } from './execution-queue.ts';
import { paramsFromBody, paramsFromUrl } from './graphql-params.ts';
import { cachedResponse, notModified, serialize, uncachedResponse } from './graphql-response.ts';
import { readJson } from './json-body.ts';
import { isJson } from './media-type.ts';
import type { OutageLog } from './outage-log.ts';
import {
  errorResponse,
  type HttpResponse,
  isRead,
  methodNotAllowed,
  OVERLOADED_RESPONSE,
} from './response.ts';
import { type CachedResponse, cacheKey, type ResponseCache } from './response-cache.ts';
import type { SharedExecutions } from './shared-executions.ts';
import { traceOf } from './trace.ts';

/** An executed request, with its response in the cache if it may be there. */
interface Executed {
  readonly response: GraphqlResponse;
  readonly cached: CachedResponse | null;
}

/** The dependencies of the handler of `/graphql`. */
export interface HandlerDependencies {
  readonly service: GraphqlService;
  /** The documents that a request may name by their hash. */
  readonly documents: TrustedDocuments;
  /** Whether any other document is executed too. */
  readonly hasOtherDocuments: boolean;
  readonly cache: ResponseCache;
  /** Limits the bodies that are being read, apart from executions, so that slow senders do not block those. */
  readonly bodies: BodyBudget;
  readonly executions: ExecutionQueue;
  /** Identical requests at the same time are executed once; null is a refusal. */
  readonly shared: SharedExecutions<Executed | null>;
  readonly outages: OutageLog;
}

/** The methods of `/graphql`, for the `Allow` header. */
export const GRAPHQL_METHODS = 'GET, HEAD, POST, OPTIONS';

/** Responds to a GraphQL request: with a 304, from the cache, or else by executing it. */
export async function handleGraphql(
  dependencies: HandlerDependencies,
  request: IncomingMessage,
  search: string,
): Promise<HttpResponse> {
  const { outages } = dependencies;
  const { method, headers } = request;
  if (method !== 'POST' && !isRead(request)) return methodNotAllowed(GRAPHQL_METHODS);
  if (!isPreflighted(request)) return NOT_PREFLIGHTED;
  const mediaType = negotiateMediaType(headers.accept);
  if (mediaType === null) return NOT_ACCEPTABLE;
  const read =
    method === 'POST' ? await readBody(dependencies, request) : { params: paramsFromUrl(search) };
  if ('error' in read) return read.error;
  if (read.params === null) return MALFORMED_PARAMS;
  const refusal = nestingRefusal(read.params);
  if (refusal !== null) return uncachedResponse(refusal, mediaType, request);
  const params = withDocument(dependencies, read.params);
  if (params === null) return UNKNOWN_DOCUMENT;

  const ended = outages.begun();
  try {
    return await respond(dependencies, request, { params, mediaType });
  } finally {
    ended();
  }
}

/** The parameters with the document that they name; null when this server does not execute it. */
function withDocument(
  { documents, hasOtherDocuments }: HandlerDependencies,
  params: RequestParams,
): RequestParams | null {
  if (!hasOtherDocuments) return withTrustedDocument(documents, params);
  return params.documentId === null ? params : (withTrustedDocument(documents, params) ?? params);
}

/** Responds from the cache, or else by executing the request. */
async function respond(
  dependencies: HandlerDependencies,
  request: IncomingMessage,
  { params, mediaType }: { readonly params: GraphqlParams; readonly mediaType: string },
): Promise<HttpResponse> {
  const { service, executions, shared } = dependencies;
  const { headers } = request;
  const { schemaFingerprint } = service;
  const acceptLanguage = headers['accept-language'];
  const keyFor = (dataset: string): string =>
    cacheKey({ schemaFingerprint, params, mediaType, acceptLanguage }, dataset);
  const isCached = !wantsFresh(request);
  const dataset = isCached ? await service.datasetVersion() : null;
  const key = dataset === null ? null : keyFor(dataset);
  const cached = key === null ? null : fromCache(dependencies, request, key);
  if (cached !== null) return cached;
  const { result, isShared } = shared.join(key, request.socket, async (signal) => {
    const response = await executions.run(
      clientOf(request),
      () => service.execute(params, acceptLanguage, signal, traceOf(request)?.traceparent),
      signal,
    );
    return response && toExecuted(dependencies, response, isCached ? { mediaType, keyFor } : null);
  });
  const executed = await result;
  if (executed === null) return OVERLOADED_RESPONSE;
  return executed.cached === null
    ? uncachedResponse(executed.response, mediaType, request)
    : cachedResponse(executed.cached, request, isShared ? 'shared' : 'miss');
}

/** Whom the slots are shared between. A forwarded address is not read, because anybody can write one. */
export const clientOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';

async function readBody({ bodies }: HandlerDependencies, request: IncomingMessage) {
  const body = await readJson(request, bodies);
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

/** Caches a response without errors under the dataset that it was really read from, not the one looked up before. */
function toExecuted(
  { cache, outages }: HandlerDependencies,
  response: GraphqlResponse,
  caching: { readonly mediaType: string; readonly keyFor: (dataset: string) => string } | null,
): Executed {
  const { result, dataset, operationName } = response;
  const [error] = result.errors ?? [];
  if (error !== undefined || dataset !== null) outages.executed(error);
  if (caching === null || error !== undefined || dataset === null) {
    return { response, cached: null };
  }
  const key = caching.keyFor(dataset);
  const cached = {
    body: compressible(serialize(result)),
    contentType: caching.mediaType,
    etag: etagOf(key),
    dataset,
    operation: operationName,
  };
  cache.set(key, cached);
  return { response, cached };
}
