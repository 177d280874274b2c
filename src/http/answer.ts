import type { ErrorCode } from '../errors.ts';
import type { CacheResult } from './metrics.ts';

/** What is sent back, before the headers that every answer carries. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Chunks are sent as they come. */
  readonly body: string | Buffer | AsyncIterable<string>;
  /** What the log says of an answer of GraphQL. */
  readonly about?: About;
}

/** Of an answer of GraphQL: nothing that a client could have put there, but for a name that its document has. */
export interface About {
  readonly operation: string | null;
  readonly dataset: string | null;
  readonly cache: CacheResult;
}

/** A small JSON answer that nobody keeps. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
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

/** A refusal in the shape of GraphQL's errors, so that a client needs one way to read them. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  code: ErrorCode = 'BAD_REQUEST',
): Answer {
  return json(status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** The path does not take this method. */
export function wrongMethod(allowed: string): Answer {
  return refusal(405, `This address takes ${allowed} only.`, { allow: allowed });
}

/** More is asked than can be worked on; made once, for it is sent when time is short. */
export const OVERLOADED = refusal(
  503,
  'Too many requests are being answered; ask again in a second.',
  { 'retry-after': '1' },
  'UNAVAILABLE',
);
