import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS } from '../http/attacks/all-attacks.ts';
import { type Program, startProgram } from '../support/program.ts';

/** Milliseconds that a small query may wait because somebody attacks. */
const MOST = 150;
/** The best of this many tries counts, because other load of the machine is no attack. */
const TIMES = 5;
/** Milliseconds between two small queries. */
const EVERY = 5;
/** These take seconds on purpose and cause no work; CI checks their responses. */
const PATIENT = 'slow clients';

let program: Program;
let agent: Agent;
const waits = new Map<string, number>();
beforeAll(async () => {
  program = await startProgram({ LOG_LEVEL: 'error' });
  agent = new Agent({ keepAlive: true });
});
afterAll(async () => {
  const worst = [...waits].sort(([, a], [, b]) => b - a).slice(0, 5);
  console.log('milliseconds that a small query waited at most:', Object.fromEntries(worst));
  agent.destroy();
  program.signal('SIGKILL');
  await program.ended();
});

/** Sends a query that the server executes, because its response is not cached. */
function askSmall(count: number): Promise<number> {
  const body = JSON.stringify({ query: `query Q${count} { study(key: "digital") { year } }` });
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      `${program.url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(performance.now() - begun));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

let queries = 0;
/** The longest that a small query waited while something went on. */
async function longestDuring(going: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = going.finally(() => {
    isOver = true;
  });
  const small: Promise<number>[] = [];
  while (!isOver) {
    queries += 1;
    small.push(askSmall(queries));
    await setTimeout(EVERY);
  }
  await over;
  return Math.max(...(await Promise.all(small)));
}

describe.each(Object.entries(ATTACKS).filter(([kind]) => kind !== PATIENT))(
  'an attack of %s',
  (_kind, attacks) => {
    it.each(attacks.map((attack) => [attack.id, attack] as const))(
      `%s delays a small query by ${MOST} ms at most`,
      async (id, { send }) => {
        let least = Infinity;
        for (let time = 0; time < TIMES && least > MOST / 2; time += 1) {
          least = Math.min(least, await longestDuring(send(program.url)));
        }
        waits.set(id, Math.round(least));
        expect(least).toBeLessThanOrEqual(MOST);
      },
      120_000,
    );
  },
);
