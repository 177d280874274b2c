import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './answer.ts';
import { SECURITY_HEADERS } from './security.ts';

/** Sends an answer with the headers that every answer carries; `vary` of both kinds is kept. */
export async function send(
  response: ServerResponse,
  answer: Answer,
  always: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, body } = answer;
  const headers: Record<string, string> = { ...SECURITY_HEADERS, ...always, ...answer.headers };
  const vary = [answer.headers['vary'], always['vary']].filter((part) => part !== undefined);
  if (vary.length > 0) headers['vary'] = vary.join(', ');
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) {
    response.writeHead(status, headers);
    await pipeline(Readable.from(body), response);
    return;
  }
  if (status !== 204 && status !== 304) headers['content-length'] = String(Buffer.byteLength(body));
  // For HEAD, node sends the head alone.
  response.writeHead(status, headers).end(body);
}
