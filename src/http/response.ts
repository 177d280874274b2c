import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../errors.ts';
import type { CacheResult } from './metrics.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** A response, before the headers that every response carries. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** What the log says of a response of GraphQL. */
  readonly info?: ResponseInfo;
}

/** Of a response of GraphQL: nothing that a client could have put there, but for a name that its document has. */
export interface ResponseInfo {
  readonly operation: string | null;
  readonly dataset: string | null;
  readonly cache: CacheResult;
}

/** A small JSON response that is not cached. */
export function jsonResponse(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
    body: JSON.stringify(value),
  };
}

/** An error in the shape of GraphQL's errors, so that a client needs one way to read them. */
export function errorResponse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  code: ErrorCode = 'BAD_REQUEST',
): HttpResponse {
  return jsonResponse(status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** The path does not take this method. */
export function methodNotAllowed(allowed: string): HttpResponse {
  return errorResponse(405, `This address takes ${allowed} only.`, { allow: allowed });
}

/** More requests came than can run. Made once, because it is sent when time is short. */
export const OVERLOADED_RESPONSE = errorResponse(
  503,
  'Too many requests are being answered; ask again in a second.',
  { 'retry-after': '1' },
  'UNAVAILABLE',
);

/** Writes a response with the headers that every response carries; `vary` of both kinds is merged. */
export function writeResponse(
  to: ServerResponse,
  { status, headers, body }: HttpResponse,
  common: Readonly<Record<string, string>>,
): void {
  const all: Record<string, string> = { ...SECURITY_HEADERS, ...common, ...headers };
  const vary = [headers['vary'], common['vary']].filter((part) => part !== undefined);
  if (vary.length > 0) all['vary'] = vary.join(', ');
  if (status !== 204 && status !== 304) all['content-length'] = String(Buffer.byteLength(body));
  // Of a HEAD request, Node sends the head alone.
  to.writeHead(status, all).end(body);
}
