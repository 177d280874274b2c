import type { IncomingMessage } from 'node:http';
import type { BodyBudget } from './body-budget.ts';
import { isJsonInUtf8 } from './media-type.ts';
import { errorResponse, type HttpResponse, OVERLOADED_RESPONSE } from './response.ts';

/** The largest body that is read, in bytes. The longest example query has 2 kB. */
export const MAX_BODY_BYTES = 100_000;

/** The value of a body, or the error response when it cannot be read. */
export type JsonBody = { readonly value: unknown } | { readonly error: HttpResponse };

/** Reads a JSON body; its bytes are counted before they are buffered. Rejects when the client disconnects. */
export async function readJson(request: IncomingMessage, bodies: BodyBudget): Promise<JsonBody> {
  const error = unsupported(request);
  if (error !== null) return { error };
  const bytes = await readCapped(request, bodies);
  if (bytes === 'too large') return { error: tooLarge() };
  if (bytes === 'evicted') return { error: OVERLOADED_RESPONSE };
  try {
    return { value: JSON.parse(UTF_8.decode(bytes)) };
  } catch {
    return { error: errorResponse(400, 'The body is not valid JSON in UTF-8.') };
  }
}

/** Shared: a TextDecoder holds native memory that only a major GC frees. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function unsupported(request: IncomingMessage): HttpResponse | null {
  // The type is checked first, because a form or plain text can be sent by another site's page (CSRF).
  if (!isJsonInUtf8(request.headers['content-type'] ?? '')) {
    return errorResponse(
      415,
      'The body must be JSON in UTF-8, sent with content-type: application/json.',
    );
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  // A small compressed body can expand to gigabytes, and no query is long enough to need compression.
  if (encoding.trim().toLowerCase() !== 'identity') {
    return errorResponse(415, 'A compressed body is not read; send it as it is.', {
      'accept-encoding': 'identity',
    });
  }
  return Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES ? tooLarge() : null;
}

function tooLarge(): HttpResponse {
  return errorResponse(
    413,
    `The body has more than ${MAX_BODY_BYTES} bytes; ask for less at a time.`,
  );
}

/**
 * Without the bytes when there are too many of them, or too many of all bodies together. The rest is then discarded as
 * it arrives, because a client reads the response only after it has sent everything; the request timeout limits how
 * long.
 */
function readCapped(
  request: IncomingMessage,
  bodies: BodyBudget,
): Promise<Buffer | 'too large' | 'evicted'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const discard = (why: 'too large' | 'evicted') => {
      request.off('data', onData);
      request.resume();
      chunks.length = 0;
      body.close();
      resolve(why);
    };
    const body = bodies.open(() => discard('evicted'));
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) {
        discard('too large');
        return;
      }
      chunks.push(chunk);
      body.add(chunk.length);
    };
    request.on('data', onData);
    request.once('end', () => {
      body.close();
      resolve(Buffer.concat(chunks));
    });
    request.once('error', (error) => {
      body.close();
      reject(error);
    });
  });
}
