import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { post, type SeedServer, seedServer } from '../support/seed-server.ts';

/** More than any cache with a maximum count stores: documents, responses, folded texts. */
const BEFORE = 5_000;
const DOCUMENTS = 15_000;
/** Bytes that one more document may leave behind, or take away. */
const MOST = 200;

let seed: SeedServer;
beforeAll(async () => {
  seed = await seedServer();
});
afterAll(() => seed.server.close());

async function askUnlike(from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 10) {
    const answers = Array.from({ length: 10 }, async (_, place) => {
      const name = `Q${String(at + place).padStart(8, '0')}`;
      const query = `query ${name} { elements(first: 3) { nodes { key label { value } } } }`;
      return (await post(seed.server, { query })).text();
    });
    for (const text of await Promise.all(answers)) expect(text).toContain('"data"');
  }
}

/** Bytes in use after full garbage collections. */
async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let time = 0; time < 5; time += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

it(`the heap grows by ${MOST} bytes at most for each of ${DOCUMENTS} new documents`, async () => {
  await askUnlike(0, BEFORE);
  const before = await heap();
  await askUnlike(BEFORE, DOCUMENTS);
  const bytes = ((await heap()) - before) / DOCUMENTS;
  console.log(`${bytes.toFixed(1)} bytes a document`);
  expect(Math.abs(bytes)).toBeLessThanOrEqual(MOST);
}, 600_000);
