import type { IncomingMessage } from 'node:http';
import { REQUEST_ID } from './request-id.ts';
import type { HttpResponse } from './response.ts';

/** The origins whose pages may read responses: all of them, or the listed ones. */
export type CorsOrigins = '*' | readonly string[];

/** The headers of a response, besides those of every response, that a page of an allowed origin may read. */
const EXPOSED = { 'access-control-expose-headers': `etag, retry-after, ${REQUEST_ID}` };

/** The headers that a page of an allowed origin may send. Apollo's name the client, the last two a trace. */
const ALLOWED_HEADERS = [
  'content-type',
  'accept-language',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'apollographql-client-name',
  'apollographql-client-version',
  REQUEST_ID,
  'traceparent',
  'tracestate',
].join(', ');

/** The headers that allow a page of another origin to read a response; credentials are never involved. */
export function corsHeaders(
  origins: CorsOrigins,
  request: IncomingMessage,
): Readonly<Record<string, string>> {
  if (origins === '*') return { 'access-control-allow-origin': '*', ...EXPOSED };
  if (origins.length === 0) return {};
  const { origin } = request.headers;
  // `Vary` is sent even without a match, because a cache would otherwise serve one origin's response to another.
  return origin !== undefined && origins.includes(origin)
    ? { 'access-control-allow-origin': origin, vary: 'Origin', ...EXPOSED }
    : { vary: 'Origin' };
}

/**
 * The response to OPTIONS, a CORS preflight or not; `access-control-allow-origin` is added as to any response.
 * `allowed` lists the methods of the address.
 */
export function preflight(origins: CorsOrigins, allowed: string): HttpResponse {
  const isOpen = origins === '*' || origins.length > 0;
  const headers: Record<string, string> = isOpen
    ? {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': '7200',
      }
    : {};
  return { status: 204, headers: { allow: allowed, ...headers }, body: '' };
}
