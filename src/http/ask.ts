import type { IncomingMessage } from 'node:http';
import type { Documents } from '../graphql/documents.ts';
import { type Answered, type GraphqlService, HeaderMap } from '../graphql/server.ts';
import { type Answer, OVERLOADED, refusal, wrongMethod } from './answer.ts';
import { type Asked, askedInBody, askedInUrl, toBody, toSearch } from './asked.ts';
import { readJson } from './body.ts';
import type { AnswerCache } from './cache.ts';
import { encoded } from './encode.ts';
import type { Gate } from './gate.ts';
import { answerKept, answerOnce, notModified } from './give.ts';
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

/**
 * Answers a request to GraphQL: from the cache if it can, and without executing anything if the client has the answer.
 * A GET that another site could make a browser send never reaches the cache, and is refused by Apollo itself, which
 * asks for a header or content type that needs a preflight.
 */
export async function ask(desk: Desk, request: IncomingMessage, search: string): Promise<Answer> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') return wrongMethod('GET, POST');
  const sent = await readSent(desk, request, search);
  if ('refused' in sent) return sent.refused;
  const { asked } = sent;
  const isKept = asked !== null && isPreflighted(request) && !wantsFresh(request);
  const key = isKept ? keysOf(desk, request, asked) : null;
  const now = key === null ? null : await desk.service.version();
  const soon = key === null || now === null ? null : fromCache(desk, request, key(now));
  if (soon !== null) return soon;
  if (desk.work.isFull()) return OVERLOADED;
  const leave = desk.work.enter();
  const answered = await execute(desk.service, request, sent).finally(leave);
  return given(desk, request, key, answered);
}

/** What a request sent: as it came, and what it asks if it has the shape of a question. */
type Sent =
  | { readonly asked: Asked | null; readonly search: string; readonly body: unknown }
  | { readonly refused: Answer };

async function readSent(desk: Desk, request: IncomingMessage, search: string): Promise<Sent> {
  if (request.method === 'GET')
    return known(desk, { asked: askedInUrl(search), search, body: undefined });
  if (desk.bodies.isFull()) return { refused: OVERLOADED };
  const leave = desk.bodies.enter();
  const body = await readJson(request).finally(leave);
  if ('refused' in body) return body;
  return known(desk, { asked: askedInBody(body.value), search: '', body: body.value });
}

function known({ documents }: Desk, sent: Exclude<Sent, { readonly refused: Answer }>): Sent {
  if (documents === null) return sent;
  const asked = sent.asked === null ? null : knownDocument(documents, sent.asked);
  return asked === null ? { refused: UNKNOWN_DOCUMENT } : { ...sent, asked };
}

const UNKNOWN_DOCUMENT = refusal(
  400,
  'This server answers known documents only, and this is none of them: name one by its SHA-256.',
);

/** Whether a browser would have asked for leave before it sent this; a body has been read as JSON, so it would. */
function isPreflighted({ method, headers }: IncomingMessage): boolean {
  if (method === 'POST') return true;
  const type = headers['content-type'];
  if (type !== undefined) return /^application\/json\s*(;|$)/i.test(type);
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}

/** Whether the client wants an answer that is made for it and kept for nobody (RFC 9111, 5.2.1.5). */
const wantsFresh = ({ headers }: IncomingMessage): boolean =>
  /\bno-store\b/i.test(headers['cache-control'] ?? '');

type KeyOf = (dataset: string) => string;

function keysOf({ service }: Desk, { headers }: IncomingMessage, asked: Asked): KeyOf {
  const acceptLanguage = headers['accept-language'];
  const decisive = { edition: service.edition, asked, accept: headers.accept, acceptLanguage };
  return (dataset) => keyOf(decisive, dataset);
}

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

/** Headers that may decide an answer. No other is handed on, so that none can decide what is kept for all. */
const HANDED_ON = [
  'accept',
  'accept-language',
  'apollo-require-preflight',
  'content-type',
  'x-apollo-operation-name',
] as const;

async function execute(
  service: GraphqlService,
  request: IncomingMessage,
  { asked, search, body }: Exclude<Sent, { readonly refused: Answer }>,
): Promise<Answered> {
  const headers = new HeaderMap();
  for (const name of HANDED_ON) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  // What the key was made of is what is executed, and not what another parser makes of the same bytes.
  const isGet = request.method === 'GET';
  const question = {
    method: request.method ?? '',
    headers,
    search: isGet && asked !== null ? toSearch(asked) : search,
    body: !isGet && asked !== null ? toBody(asked) : body,
  };
  const left = new AbortController();
  const leave = () => left.abort();
  request.socket.once('close', leave);
  return service.answer(question, left.signal).finally(() => request.socket.off('close', leave));
}

/** Keeps an answer that is whole under the dataset that it was read from, whichever was expected. */
function given(
  { cache }: Desk,
  request: IncomingMessage,
  keyFor: KeyOf | null,
  answered: Answered,
): Answer | Promise<Answer> {
  const { body, headers, told } = answered;
  if (body.kind !== 'complete' || keyFor === null || !told.isWhole || told.dataset === null) {
    return answerOnce(answered, request);
  }
  const key = keyFor(told.dataset);
  const kept = {
    body: encoded(Buffer.from(body.string)),
    contentType: headers.get('content-type') ?? 'application/json; charset=utf-8',
    etag: etagOf(key),
    dataset: told.dataset,
    operation: told.operation,
  };
  cache.set(key, kept);
  return answerKept(kept, request, 'miss');
}
