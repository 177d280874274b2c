import type { IncomingMessage } from 'node:http';
import { errorResponse, type HttpResponse } from './response.ts';

/** A connection whose framing is in doubt is closed, so that no second request can be smuggled in. */
const CLOSE = { connection: 'close' };

/** The characters of a host with its port (RFC 3986, section 3.2.2); it may be empty. */
const HOST = /^[A-Za-z0-9._~!$&'()*+,;=%:[\]-]*$/;

/**
 * The refusal of a request that a proxy before us could read differently: without one valid `Host`, or with a
 * transfer coding that is not read here. Null for any other. Node itself takes the first of several hosts.
 */
export function badFraming(request: IncomingMessage): HttpResponse | null {
  const { headers, httpVersion } = request;
  const hosts = countHosts(request.rawHeaders);
  if (hosts === 0 && httpVersion === '1.1') {
    return errorResponse(400, 'A request must have a host header.', CLOSE);
  }
  if (hosts > 1 || !HOST.test(headers.host ?? '')) {
    return errorResponse(400, 'A request has one host header, with a host and its port.', CLOSE);
  }
  const coding = headers['transfer-encoding'];
  if (coding === undefined) return null;
  if (httpVersion !== '1.1') {
    return errorResponse(400, 'Only HTTP/1.1 has transfer codings.', CLOSE);
  }
  return coding.trim().toLowerCase() === 'chunked'
    ? null
    : errorResponse(501, 'The only transfer coding that is read is chunked.', CLOSE);
}

/** `rawHeaders` has names and values in turn. */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}
