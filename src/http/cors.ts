import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from './response.ts';

/** The origins whose pages may read responses: all of them, or the listed ones. */
export type CorsOrigins = '*' | readonly string[];

/** The headers that allow a page of another origin to read a response; credentials are never involved. */
export function corsHeaders(
  origins: CorsOrigins,
  request: IncomingMessage,
): Readonly<Record<string, string>> {
  if (origins === '*') return { 'access-control-allow-origin': '*' };
  if (origins.length === 0) return {};
  const { origin } = request.headers;
  // `Vary` is sent even without a match, because a cache would otherwise serve one origin's response to another.
  return origin !== undefined && origins.includes(origin)
    ? { 'access-control-allow-origin': origin, vary: 'Origin' }
    : { vary: 'Origin' };
}

/** The response to a CORS preflight; `access-control-allow-origin` is added as to any response. */
export function preflight(origins: CorsOrigins): HttpResponse {
  const isOpen = origins === '*' || origins.length > 0;
  const headers: Record<string, string> = isOpen
    ? {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers':
          'content-type, accept-language, apollo-require-preflight, x-apollo-operation-name',
        'access-control-max-age': '7200',
      }
    : {};
  return { status: 204, headers: { allow: 'GET, HEAD, POST, OPTIONS', ...headers }, body: '' };
}
