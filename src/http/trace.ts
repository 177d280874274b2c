import type { IncomingMessage } from 'node:http';

/** A `traceparent` of version 00, or of a later one, which may carry more behind it (W3C Trace Context, section 3.2). */
const TRACEPARENT =
  /^(?!ff)(?<version>[\da-f]{2})-(?<traceId>(?!0{32})[\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?<more>-[\x21-\x7e]{0,100})?$/;

/** The trace that a request belongs to, so that its log line and its transactions in the database can be found by it. */
export interface Trace {
  /** As the request gave it. */
  readonly traceparent: string;
  /** 32 hexadecimal digits. */
  readonly traceId: string;
}

/** The trace of a request; undefined where it names none, or not as the standard says. */
export function traceOf({ headers }: IncomingMessage): Trace | undefined {
  const { traceparent } = headers;
  if (typeof traceparent !== 'string') return undefined;
  const { version, traceId, more } = TRACEPARENT.exec(traceparent)?.groups ?? {};
  if (traceId === undefined || (version === '00' && more !== undefined)) return undefined;
  return { traceparent, traceId };
}
