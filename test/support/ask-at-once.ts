import { Agent, request } from 'node:http';

/** A response as it came. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly ms: number;
}

/** A client with an address of its own, which opens as many connections as it has requests; fetch would queue them. */
export const clientAt = (localAddress = '127.0.0.1'): Agent =>
  new Agent({ keepAlive: true, localAddress });

/** One of many requests at once. */
export function askAtOnce(
  url: string,
  agent: Agent,
  body: object = { query: '{ label { direction } }' },
  headers: Readonly<Record<string, string>> = {},
): Promise<Got> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () => {
          const { statusCode: status = 0, headers: got } = response;
          resolve({ status, headers: got, text, ms: performance.now() - begun });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

/** Waits until it holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
