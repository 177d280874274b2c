import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './answer.ts';

/** The largest body that is read, in bytes. The longest example query has 2 kB. */
export const MAX_BODY_BYTES = 100_000;

/** A body that was read, or why it was not. */
export type Body = { readonly value: unknown } | { readonly refused: Answer };

/** Reads a JSON body, counting its bytes before any is kept. Rejects when the client goes away. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const refused = wrongForm(request);
  if (refused !== null) return { refused };
  const bytes = await readCapped(request);
  if (bytes === null) return { refused: tooLarge() };
  try {
    return { value: JSON.parse(UTF_8.decode(bytes)) };
  } catch {
    return { refused: refusal(400, 'The body is not valid JSON in UTF-8.') };
  }
}

/** One for all: each is an object outside the heap, which only a great collection finds. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function wrongForm(request: IncomingMessage): Answer | null {
  const type = request.headers['content-type'] ?? '';
  // The type comes first: a form or plain text is what another site can make a browser send.
  if (!/^application\/json\s*(;\s*charset=("?)utf-?8\2\s*)?$/i.test(type.trim())) {
    return refusal(
      415,
      'The body must be JSON in UTF-8, sent with content-type: application/json.',
    );
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  // A small compressed body can unfold into gigabytes, and no query is long enough to need it.
  if (encoding.trim().toLowerCase() !== 'identity') {
    return refusal(415, 'A compressed body is not read; send it as it is.', {
      'accept-encoding': 'identity',
    });
  }
  return Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES ? tooLarge() : null;
}

function tooLarge(): Answer {
  return refusal(413, `The body has more than ${MAX_BODY_BYTES} bytes; ask for less at a time.`);
}

/**
 * Null when there are too many bytes. What still comes then is thrown away as it arrives, so that
 * the client, who reads only once all is sent, sees the answer; the request time-out bounds how
 * long.
 */
function readCapped(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) {
        chunks.push(chunk);
        return;
      }
      request.off('data', keep);
      request.resume();
      chunks.length = 0;
      resolve(null);
    };
    request.on('data', keep);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}
