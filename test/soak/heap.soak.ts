import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { post, seedServer } from '../http/seed-server.ts';

/** Enough to fill all that is bounded by count. */
const BEFORE = 5_000;
const COUNTED = 15_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** In kilobytes, after all that can be let go of is gone. */
async function heap(): Promise<number> {
  for (let at = 0; at < 5; at += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return process.memoryUsage().heapUsed / 1_024;
}

it('15,000 unique documents leave nothing behind', async () => {
  const seed = await seedServer();
  const ask = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const number = String(at).padStart(6, '0');
      const query = `query Q${number} { study(key: "digital") { key a${number}: year } }`;
      const response = await post(seed.server, { query });
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    }
  };
  await ask(0, BEFORE);
  const before = await heap();
  await ask(BEFORE, BEFORE + COUNTED);
  const grown = ((await heap()) - before) / COUNTED;
  console.log(`Heap for each further document: ${grown.toFixed(3)} kB`);
  expect(Math.abs(grown)).toBeLessThanOrEqual(0.2);
  await seed.server.close();
}, 300_000);
