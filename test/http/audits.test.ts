import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { openService } from '../support/open-service.ts';
import { start } from '../support/small-server.ts';

/**
 * GETs that a page of another site could make any browser send. The specification allows to answer them, prevention of
 * cross-site request forgery does not.
 */
const REFUSED_ON_PURPOSE = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP', () => {
  let server: HttpServer;
  beforeAll(async () => {
    const { service } = await openService();
    server = await start(service, { playground: null });
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => `${server.url}/graphql` });
  const counted = (word: string) => audits.filter(({ name }) => name.startsWith(word)).length;

  it('has the expected numbers of audits', () => {
    expect([counted('MUST'), counted('SHOULD'), counted('MAY')]).toEqual([13, 23, 25]);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (id, _name, audit) => {
      const result = await audit.fn();
      const wanted = REFUSED_ON_PURPOSE.includes(id) ? 'notice' : 'ok';
      expect(result, JSON.stringify(result)).toMatchObject({ status: wanted });
    },
  );
});
