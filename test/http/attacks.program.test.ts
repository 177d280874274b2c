import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, type SeedServer, seedServer } from '../support/seed-server.ts';
import { ATTACKS } from './attacks/all-attacks.ts';
import { LEAKED } from './attacks/leak-pattern.ts';

const all = Object.values(ATTACKS).flat();

describe('an attack', () => {
  let seed: SeedServer;
  beforeAll(async () => {
    seed = await seedServer({}, false);
  });
  afterAll(() => seed.server.close());

  it('has an id of its own, and at least two others of its kind', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const [kind, attacks] of Object.entries(ATTACKS)) {
      expect(attacks.length, kind).toBeGreaterThanOrEqual(3);
    }
  });

  describe.each(Object.entries(ATTACKS))('of %s', (_kind, attacks) => {
    // Concurrently, because the slow ones wait for timeouts of the server.
    it.concurrent.each(attacks.map((attack) => [attack.id, attack.title, attack] as const))(
      '%s: %s, is answered in JSON, leaks nothing and leaves the server running',
      async (_id, _title, { send, statuses, says }) => {
        const { status, text, raw } = await send(seed.server.url);
        expect(statuses, raw.slice(0, 500)).toContain(status);
        if (status !== null) {
          expect(raw.split('\r\n\r\n')[0]).toContain('x-content-type-options: nosniff');
          const end = text.indexOf('HTTP/1.1 ');
          const answer: unknown = JSON.parse(end < 0 ? text : text.slice(0, end));
          const fault = { message: expect.any(String), extensions: { code: expect.any(String) } };
          if (status !== 200) expect(answer).toMatchObject({ errors: [fault] });
          if (says !== undefined) expect(text).toMatch(says);
        }
        expect(raw).not.toMatch(LEAKED);
        expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
        const small = await post(seed.server, { query: '{ __typename }' });
        expect(await small.json()).toMatchObject({ data: { __typename: 'Query' } });
      },
    );
  });
});
