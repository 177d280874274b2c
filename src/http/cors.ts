import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from './response.ts';

/** Whose pages may read answers: everybody's, or those of the listed origins. */
export type CorsOrigins = '*' | readonly string[];

/** The headers that let a page of another origin read an answer; credentials are never involved. */
export function corsHeaders(
  origins: CorsOrigins,
  request: IncomingMessage,
): Readonly<Record<string, string>> {
  if (origins === '*') return { 'access-control-allow-origin': '*' };
  if (origins.length === 0) return {};
  const { origin } = request.headers;
  // Vary stands even without a match, or a cache would hand one origin's answer to another.
  return origin !== undefined && origins.includes(origin)
    ? { 'access-control-allow-origin': origin, vary: 'Origin' }
    : { vary: 'Origin' };
}

/**
 * Answers a browser that asks before it sends; the origin's own header is added as to any answer.
 */
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
