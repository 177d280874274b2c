import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../errors.ts';
import type { CacheResult } from './metrics.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { limitSending } from './sending-deadline.ts';

/** A response without the headers that every response has. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Of a GraphQL response, what is logged and counted. */
  readonly info?: ResponseInfo;
  /** The codes of its errors, in their order; the first is logged, and all are counted. */
  readonly errorCodes?: readonly string[];
}

/** Facts about a GraphQL response. Only `operation` is text of the client. */
interface ResponseInfo {
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

/** An error response in the shape of GraphQL's errors, so that a client parses one shape only. */
export function errorResponse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  code: ErrorCode = 'BAD_REQUEST',
): HttpResponse {
  const error = { message, extensions: { code } };
  return { ...jsonResponse(status, { errors: [error] }, headers), errorCodes: [code] };
}

/** Whether a request only reads. HEAD is answered as GET, and Node then sends no body. */
export const isRead = ({ method }: IncomingMessage): boolean =>
  method === 'GET' || method === 'HEAD';

/** A 405 response; `allowed` lists the methods for the `Allow` header. */
export function methodNotAllowed(allowed: string): HttpResponse {
  return errorResponse(405, `This address takes ${allowed} only.`, { allow: allowed });
}

/** The response when too much waits already. Made once, because it is sent under overload. */
export const OVERLOADED_RESPONSE = errorResponse(
  503,
  'Too many requests are waiting for an answer; ask again in a second.',
  { 'retry-after': '1' },
  'UNAVAILABLE',
);

/** Writes a response with the headers that every response has; both `vary` headers are merged. */
export function writeResponse(
  to: ServerResponse,
  { status, headers, body }: HttpResponse,
  common: Readonly<Record<string, string>>,
): void {
  const bytes = Buffer.byteLength(body);
  const all: Record<string, string> = { ...SECURITY_HEADERS, ...common, ...headers };
  const vary = [headers['vary'], common['vary']].filter((part) => part !== undefined);
  if (vary.length > 0) all['vary'] = vary.join(', ');
  if (status !== 204 && status !== 304) all['content-length'] = String(bytes);
  // In response to HEAD, Node sends the headers only.
  to.writeHead(status, all).end(body);
  limitSending(to, bytes);
}
