import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request, to be sent many times. */
export interface Shot {
  readonly url: string;
  /** Sent as GraphQL over HTTP wants it by POST; without one it is a GET. */
  readonly query?: string;
  /** What the client has: the answer may be that it is still so. */
  readonly etag?: string;
}

/** The body of the answer, over a connection that the agent keeps. */
export function send({ url, query, etag }: Shot, agent: Agent): Promise<string> {
  const body = query === undefined ? undefined : JSON.stringify({ query });
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'content-type': 'application/json',
          // What is measured is the making of an answer, unless it is asked for by GET.
          ...(query !== undefined && { 'cache-control': 'no-store' }),
          ...length,
          ...(etag !== undefined && { 'if-none-match': etag }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === (etag === undefined ? 200 : 304)) resolve(text);
          else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
        response.once('error', reject);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Milliseconds of each of so many requests, one after the other over one connection. */
export async function times(shot: Shot, count: number, agent: Agent): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const began = performance.now();
    await send(shot, agent);
    taken.push(performance.now() - began);
  }
  return taken;
}

/** Requests a second with so many connections that each send the next when they have the last. */
export async function throughput(shot: Shot, count: number, connections: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await send(shot, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return (count * 1_000) / (performance.now() - began);
}
