import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Answer, refusal } from './answer.ts';
import { SECURITY_HEADERS } from './security.ts';
import { send } from './send.ts';

/**
 * Answers, as JSON too, what never became a request: too slow, too long a head, or not HTTP at all.
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(asText(whatWasWrong(error.code)), () => socket.destroy());
}

/** Node would answer an expectation that it does not know without a body. */
export function refuseExpectation(_request: IncomingMessage, response: ServerResponse): void {
  void send(response, refusal(417, 'The only expectation that is met is 100-continue.'), {});
}

function whatWasWrong(code: string | undefined): Answer {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refusal(408, 'The request took too long to arrive.');
    case 'HPE_HEADER_OVERFLOW':
      return refusal(431, 'The address and headers are too long; send the query by POST.');
    default:
      return refusal(400, 'This is not a valid HTTP request.');
  }
}

function asText({ status, headers, body }: Answer): string {
  const text = String(body);
  const lines = Object.entries({
    ...SECURITY_HEADERS,
    ...headers,
    'content-length': String(Buffer.byteLength(text)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`;
}
