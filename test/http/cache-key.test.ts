import { afterEach, beforeEach, expect, it } from 'vitest';
import { get, type SeedServer, seedServer } from '../support/seed-server.ts';

let seed: SeedServer;
beforeEach(async () => {
  seed = await seedServer();
});
afterEach(() => seed.server.close());

it('a number beyond all of JavaScript has no answer of null, which JSON writes for it', async () => {
  const query =
    'query ($least: UnitInterval) { links(filter: { minConfidence: $least }) { totalCount } }';
  const answers = [];
  for (const least of ['null', '1e400', '-1e400', 'null']) {
    answers.push(await get(seed.server, { query, variables: `{"least":${least}}` }));
  }
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  const count = { data: { links: { totalCount: expect.any(Number) } } };
  const refusal = { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };
  expect(bodies).toMatchObject([count, refusal, refusal, count]);
  expect(answers[3]?.headers.get('etag')).toBe(answers[0]?.headers.get('etag'));
});
