import type { ErrorCode } from '../errors.ts';

/** What is sent back, before the headers that every answer carries. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Chunks are sent as they come. */
  readonly body: string | Buffer | AsyncIterable<string>;
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
