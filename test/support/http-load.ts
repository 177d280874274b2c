import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** Clients that send requests as long as `/readyz` says that the server is ready. */
export interface Load {
  /** Requests that were answered. */
  answered(): number;
  /** Why the others failed. */
  readonly lost: readonly string[];
  /** Resolves when `/readyz` has stopped all clients and their last requests have ended. */
  gone(): Promise<void>;
}

/** Milliseconds between two polls of `/readyz`, as of a load balancer. */
const POLL_EVERY = 100;

export function putUnderLoad(url: string, clients = 20): Load {
  const agent = new Agent({ keepAlive: true });
  const lost: string[] = [];
  let answered = 0;
  let isReady = true;

  const watch = async () => {
    while (isReady) {
      isReady = await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      await setTimeout(POLL_EVERY);
    }
  };
  const client = async (name: number) => {
    for (let at = 0; isReady; at += 1) {
      // Some from the cache, some executed.
      const query = `query Q${at % 2 === 0 ? '' : `${name}x${at}`} { elements(first: 20) { nodes { key label { value } } } }`;
      try {
        const { status, isWhole } = await ask(url, agent, query);
        if (status === 200 && isWhole) answered += 1;
        else lost.push(`status ${status}`);
      } catch (error) {
        lost.push(String(error));
      }
    }
  };
  const all = Promise.all([watch(), ...Array.from({ length: clients }, (_, at) => client(at))]);
  return {
    answered: () => answered,
    lost,
    gone: async () => {
      await all;
      agent.destroy();
    },
  };
}

function ask(url: string, agent: Agent, query: string) {
  const body = JSON.stringify({ query });
  return new Promise<{ status: number | undefined; isWhole: boolean }>((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () => {
          resolve({ status: response.statusCode, isWhole: text.startsWith('{"data":{"elements"') });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
