import { sendRaw } from '../../support/raw-socket.ts';

/** What the server said, or `''` where it said nothing and closed. */
export interface Reply {
  readonly status: number | null;
  readonly text: string;
  /** With its head, as it came. */
  readonly raw: string;
}

/** Something that a hostile client sends: plain data, so that any test with a server can send all of them. */
export interface Attack {
  /** Never used again for another. */
  readonly id: string;
  readonly title: string;
  /** The allowed statuses; null means that it closes without a response. */
  readonly statuses: readonly (number | null)[];
  /** What the response must match, besides being JSON. */
  readonly says?: RegExp;
  readonly send: (url: string) => Promise<Reply>;
}

/** Sends bytes and reads all that comes until the server closes. */
export async function raw(url: string, ...parts: readonly (string | Buffer)[]): Promise<Reply> {
  const answer = await sendRaw(url, ...parts).catch(() => '');
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
  return {
    status: status === undefined ? null : Number(status),
    text: answer.slice(answer.indexOf('\r\n\r\n') + 4),
    raw: answer,
  };
}

/** The head of a request to GraphQL that is the last on its connection. */
export function head(
  method: string,
  headers: Readonly<Record<string, string | number>>,
  path = '/graphql',
): string {
  const all = { host: 'x', connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** A body sent as JSON, or as the headers say. */
export function post(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): (url: string) => Promise<Reply> {
  const bytes = Buffer.from(body);
  const own = { 'content-type': 'application/json', 'content-length': bytes.length };
  return (url) => raw(url, head('POST', { ...own, ...headers }), bytes);
}

/** A query sent as JSON. */
export const ask = (query: string, more: Readonly<Record<string, unknown>> = {}) =>
  post(JSON.stringify({ query, ...more }));

/** A GET with the part from the question mark on. */
export const get =
  (search: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  (url: string): Promise<Reply> =>
    raw(url, head(method, headers, `/graphql${search}`));
