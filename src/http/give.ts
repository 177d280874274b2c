import type { IncomingMessage } from 'node:http';
import type { GraphqlResponse } from '../graphql/server.ts';
import type { Answer } from './answer.ts';
import type { KeptAnswer } from './cache.ts';
import { type Encoded, encoded, encodingFor } from './encode.ts';
import type { CacheResult } from './metrics.ts';

/** What an answer of GraphQL hangs on; a browser that asks for a page gets the playground. */
const VARY = 'Accept, Accept-Encoding, Accept-Language';

/**
 * On a GET: a cache that many share (a CDN) may give an answer for a minute without asking, all others ask each time,
 * and are told by a 304 that theirs still stands.
 */
const SHARED_FOR_A_MINUTE = 'public, max-age=0, s-maxage=60';

/** A kept answer, in the encoding that the client wants most. */
export function answerKept(
  kept: KeptAnswer,
  request: IncomingMessage,
  cache: CacheResult,
): Answer | Promise<Answer> {
  const { body, contentType, etag, dataset, operation } = kept;
  const about = { operation, dataset, cache };
  const headers =
    request.method === 'GET'
      ? { ...shared(etag), 'content-type': contentType }
      : { 'cache-control': 'no-store', vary: VARY, 'content-type': contentType };
  return inEncoding(body, request, { status: 200, headers, about });
}

/** The client has it; nothing was executed. */
export function notModified(etag: string, kept: KeptAnswer | undefined): Answer {
  const operation = kept?.operation ?? null;
  const about = { operation, dataset: kept?.dataset ?? null, cache: 'not_modified' } as const;
  return { status: 304, headers: shared(etag), body: '', about };
}

/** An answer that nobody keeps: an error, or one whose dataset is not known. */
export function answerOnce(
  { result, status, isRefused, dataset, operationName }: GraphqlResponse,
  contentType: string,
  request: IncomingMessage,
): Answer | Promise<Answer> {
  const about = { operation: operationName, dataset, cache: 'none' } as const;
  const headers = { 'content-type': contentType, 'cache-control': 'no-store', vary: VARY };
  // GraphQL over HTTP: clients of `application/json` read only the body of a 200.
  const refusedAs = contentType.startsWith('application/graphql-response+json') ? 400 : 200;
  return inEncoding(encoded(serialized(result)), request, {
    status: isRefused ? refusedAs : status,
    headers,
    about,
  });
}

export const serialized = (result: GraphqlResponse['result']): Buffer =>
  Buffer.from(`${JSON.stringify(result)}\n`);

function inEncoding(
  body: Encoded,
  request: IncomingMessage,
  answer: Omit<Answer, 'body'>,
): Answer | Promise<Answer> {
  const encoding = encodingFor(request.headers['accept-encoding'], body.plain.length);
  if (encoding === null) return { ...answer, body: body.plain };
  const headers = { ...answer.headers, 'content-encoding': encoding };
  const copy = body.as(encoding);
  return copy instanceof Promise
    ? copy.then((made) => ({ ...answer, headers, body: made }))
    : { ...answer, headers, body: copy };
}

function shared(etag: string) {
  return { etag, 'cache-control': SHARED_FOR_A_MINUTE, vary: VARY };
}
