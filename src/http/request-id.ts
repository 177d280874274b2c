import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header by which a proxy, this server and the client name one request. */
export const REQUEST_ID = 'x-request-id';

/** Visible ASCII, because the id is sent back in a header and written to the log. */
const SANE = /^[\x21-\x7e]{1,128}$/;

/** The id that the request brings, or a new one when it brings none or one that is not sane. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers[REQUEST_ID];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
