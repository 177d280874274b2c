import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request, to be sent many times. */
export interface Shot {
  readonly url: string;
  /** Sent by POST as GraphQL over HTTP defines it; without a query the request is a GET. */
  readonly query?: string;
  /** The tag that the client has: the expected status is then 304. */
  readonly etag?: string;
}

/** The body of the response, over a keep-alive connection of the agent. */
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
          // A POST measures execution, so it must not be answered from the cache.
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

/** Requests a second over so many connections, each of which sends its next request after its last response. */
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
