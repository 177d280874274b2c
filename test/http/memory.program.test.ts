import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';

/** Megabytes resident, which is more for this program than for a built one. */
const MOST = 250;
const HEAP = '--max-old-space-size=128';
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
/** About as many values as one answer may have. */
const LARGEST = `{ elements(first: 200) { nodes { study { elements(first: 9) { nodes {
  id key level order label { value language direction } sourceTerm { value language direction origin }
  ${times(7, (at) => `a${at}: key`)} } } } } } }`;

let program: Program;
let agent: Agent;
const highest = new Map<string, number>();
beforeAll(async () => {
  program = await startProgram({ NODE_OPTIONS: HEAP, LOG_LEVEL: 'error' });
  agent = new Agent({ keepAlive: true, maxSockets: 20 });
});
afterAll(async () => {
  console.log('megabytes resident at most:', Object.fromEntries(highest));
  agent.destroy();
  program.signal('SIGKILL');
  await program.ended();
});

/** The length of a response, whose content is dropped. */
function ask(query: string, from = agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const url = `${program.url}/graphql`;
    const sent = request(url, { method: 'POST', agent: from, headers }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.once('end', () => resolve(length));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

/** Notes the most memory that the program has while something goes on. */
async function watched(name: string, work: () => Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = work().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    highest.set(name, Math.max(highest.get(name) ?? 0, Math.round(program.memory())));
    await setTimeout(100);
  }
  await over;
  expect(highest.get(name)).toBeLessThanOrEqual(MOST);
  expect(await ask('{ __typename }')).toBeGreaterThan(0);
}

const inTens = async (count: number, one: (at: number) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < count; at += 10) {
    await Promise.all(Array.from({ length: 10 }, (_, place) => one(at + place)));
  }
};

it('memory is bounded under 15,000 documents', async () => {
  await watched('documents', () =>
    inTens(15_000, (at) =>
      ask(`query Q${at} { elements(first: 3) { nodes { key label { value } } } }`),
    ),
  );
}, 120_000);

it('memory is bounded under 1,000 operation names of 50,000 signs', async () => {
  await watched('names', () =>
    inTens(1_000, (at) => ask(`query ${'N'.repeat(50_000)}${at} { __typename }`)),
  );
}, 60_000);

it('memory is bounded under 50 of the largest answers at once', async () => {
  const many = new Agent({ maxSockets: 50 });
  expect(await ask(LARGEST)).toBeGreaterThan(600_000);
  await watched('answers', () =>
    Promise.all(Array.from({ length: 50 }, (_, at) => ask(`query Q${at} ${LARGEST}`, many))),
  );
}, 60_000);

it('memory is bounded under 25 clients that read nothing of the largest answers', async () => {
  const sockets: Socket[] = [];
  await watched('slow readers', async () => {
    for (let at = 0; at < 25; at += 1) {
      const body = JSON.stringify({ query: `query Slow${at} ${LARGEST}` });
      const socket = connect(Number(new URL(program.url).port), '127.0.0.1');
      socket.on('error', () => {}).pause();
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      sockets.push(socket);
    }
    await setTimeout(5_000);
  });
  for (const socket of sockets) socket.destroy();
}, 60_000);
