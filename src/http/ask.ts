import type { IncomingMessage } from 'node:http';
import type { Documents } from '../graphql/documents.ts';
import type { GraphqlResponse, GraphqlService } from '../graphql/server.ts';
import { mediaTypeFor } from './accept.ts';
import { type Answer, OVERLOADED, refusal, wrongMethod } from './answer.ts';
import { type Asked, askedInBody, askedInUrl } from './asked.ts';
import { readJson } from './body.ts';
import type { AnswerCache } from './cache.ts';
import { encoded } from './encode.ts';
import type { Gate } from './gate.ts';
import { answerKept, answerOnce, notModified, serialized } from './give.ts';
import { etagOf, keyOf, namesTag } from './key.ts';
import { knownDocument } from './known.ts';

/** What stands between a request and GraphQL. */
export interface Desk {
  readonly service: GraphqlService;
  /** Only these are served; null serves any. */
  readonly documents: Documents | null;
  readonly cache: AnswerCache;
  /** Bodies that are being read: slow senders keep none of the room for work. */
  readonly bodies: Gate;
  /** Requests that GraphQL is working on. */
  readonly work: Gate;
}

/** Answers a request to GraphQL: from the cache if it can, and without executing anything if the client has the answer. */
export async function ask(desk: Desk, request: IncomingMessage, search: string): Promise<Answer> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') return wrongMethod('GET, POST');
  if (!isPreflighted(request)) return NOT_PREFLIGHTED;
  const mediaType = mediaTypeFor(request.headers.accept);
  if (mediaType === null) return NOT_ACCEPTABLE;
  const sent = method === 'GET' ? { asked: askedInUrl(search) } : await readBody(desk, request);
  if ('refused' in sent) return sent.refused;
  if (sent.asked === null) return MALFORMED;
  const asked = desk.documents === null ? sent.asked : knownDocument(desk.documents, sent.asked);
  if (asked === null) return UNKNOWN_DOCUMENT;

  const keyFor = (dataset: string): string =>
    keyOf({ edition: desk.service.edition, asked, mediaType, acceptLanguage }, dataset);
  const acceptLanguage = request.headers['accept-language'];
  const isFresh = wantsFresh(request);
  const dataset = isFresh ? null : await desk.service.version();
  const soon = dataset === null ? null : fromCache(desk, request, keyFor(dataset));
  if (soon !== null) return soon;
  if (desk.work.isFull()) return OVERLOADED;
  const leave = desk.work.enter();
  const response = await execute(desk, request, asked).finally(leave);
  return given(desk, request, { mediaType, response, keyFor: isFresh ? null : keyFor });
}

async function readBody(desk: Desk, request: IncomingMessage) {
  if (desk.bodies.isFull()) return { refused: OVERLOADED };
  const leave = desk.bodies.enter();
  const body = await readJson(request).finally(leave);
  return 'refused' in body ? body : { asked: askedInBody(body.value) };
}

const UNKNOWN_DOCUMENT = refusal(
  400,
  'This server answers known documents only, and this is none of them: name one by its SHA-256.',
);
const MALFORMED = refusal(
  400,
  'A request has a text `query`, and where given a text `operationName` and objects `variables` and `extensions`, each once.',
);
const NOT_ACCEPTABLE = refusal(
  406,
  'The answer is application/json or application/graphql-response+json; accept one of them.',
);
/** Any page could make a browser send it (cross-site request forgery). */
const NOT_PREFLIGHTED = refusal(
  400,
  'A GET needs content-type: application/json, or one of the headers apollo-require-preflight and x-apollo-operation-name.',
);

/** Whether a browser would have asked for leave before it sent this; a body is read as JSON only, so it would. */
function isPreflighted({ method, headers }: IncomingMessage): boolean {
  if (method === 'POST') return true;
  const type = headers['content-type'];
  if (type !== undefined) return /^application\/json\s*(;|$)/i.test(type);
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

/** Whether the client wants an answer that is made for it and kept for nobody (RFC 9111, 5.2.1.5). */
const wantsFresh = ({ headers }: IncomingMessage): boolean =>
  /\bno-store\b/i.test(headers['cache-control'] ?? '');

function fromCache(
  { cache }: Desk,
  request: IncomingMessage,
  key: string,
): Answer | Promise<Answer> | null {
  const kept = cache.get(key);
  const etag = etagOf(key);
  const isKnown = request.method === 'GET' && namesTag(request.headers['if-none-match'], etag);
  if (isKnown) return notModified(etag, kept);
  return kept === undefined ? null : answerKept(kept, request, 'hit');
}

function execute(
  { service }: Desk,
  request: IncomingMessage,
  asked: Asked,
): Promise<GraphqlResponse> {
  const left = new AbortController();
  const leave = () => left.abort();
  request.socket.once('close', leave);
  return service
    .execute(asked, request.headers['accept-language'], left.signal)
    .finally(() => request.socket.off('close', leave));
}

interface Given {
  readonly mediaType: string;
  readonly response: GraphqlResponse;
  readonly keyFor: ((dataset: string) => string) | null;
}

/** Keeps an answer that is whole under the dataset that it was read from, whichever was expected. */
function given(
  { cache }: Desk,
  request: IncomingMessage,
  { mediaType, response, keyFor }: Given,
): Answer | Promise<Answer> {
  const { result, dataset, operationName } = response;
  if (keyFor === null || result.errors !== undefined || dataset === null) {
    return answerOnce(response, mediaType, request);
  }
  const key = keyFor(dataset);
  const kept = {
    body: encoded(serialized(result)),
    contentType: mediaType,
    etag: etagOf(key),
    dataset,
    operation: operationName,
  };
  cache.set(key, kept);
  return answerKept(kept, request, 'miss');
}
