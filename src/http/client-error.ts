import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { REQUEST_ID, requestIdOf } from './request-id.ts';
import { errorResponse, type HttpResponse, writeResponse } from './response.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Responds with JSON to what never became a request: too slow, too long headers, or not HTTP at all. */
export function onClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(serialize(responseFor(error.code)), () => socket.destroy());
}

/** Responds to an unknown expectation with an error, because Node would send no body. */
export function onCheckExpectation(request: IncomingMessage, response: ServerResponse): void {
  const refusal = errorResponse(417, 'The only expectation that is met is 100-continue.');
  writeResponse(response, refusal, { [REQUEST_ID]: requestIdOf(request) });
}

function responseFor(code: string | undefined): HttpResponse {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return errorResponse(408, 'The request took too long to arrive.');
    case 'HPE_HEADER_OVERFLOW':
      return errorResponse(431, 'The address and headers are too long; send the query by POST.');
    default:
      return errorResponse(400, 'This is not a valid HTTP request.');
  }
}

function serialize({ status, headers, body }: HttpResponse): string {
  const text = String(body);
  const lines = Object.entries({
    ...SECURITY_HEADERS,
    ...headers,
    [REQUEST_ID]: randomUUID(),
    'content-length': String(Buffer.byteLength(text)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`;
}
