import type { IncomingMessage } from 'node:http';
import { negotiateEncoding } from './accept.ts';
import { type CompressibleBody, MIN_COMPRESSED_BYTES } from './compression.ts';
import type { HttpResponse } from './response.ts';

/** A response with its body in the encoding that the client prefers. */
export function encodedResponse(
  body: CompressibleBody,
  request: IncomingMessage,
  response: Omit<HttpResponse, 'body'>,
): HttpResponse | Promise<HttpResponse> {
  const isShort = body.plain.length < MIN_COMPRESSED_BYTES;
  const encoding = isShort ? null : negotiateEncoding(request.headers['accept-encoding']);
  if (encoding === null) return { ...response, body: body.plain };
  const headers = { ...response.headers, 'content-encoding': encoding };
  const copy = body.encoded(encoding);
  return copy instanceof Promise
    ? copy.then((made) => ({ ...response, headers, body: made }))
    : { ...response, headers, body: copy };
}
