import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { type Login, type OwnServer, startOwnServer } from './neo4j-server.ts';
import type { NotRun } from './neo4j-setup.ts';

/**
 * A `describe` whose checks need the shared server: one after the other, each with a database that
 * it may empty. For files named `*.neo4j.test.ts`.
 */
export function withNeo4j(title: string, checks: (login: Login) => void): void {
  const { shared } = inject('neo4j');
  if ('why' in shared) notRun(title, shared);
  else describe(title, () => checks(shared));
}

/** A `describe` whose checks stop, kill and restart a server of their own. */
export function withOwnNeo4j(title: string, checks: (server: () => OwnServer) => void): void {
  const { own } = inject('neo4j');
  if (own !== 'possible') {
    notRun(title, own);
    return;
  }
  describe(title, () => {
    let server: OwnServer | undefined;
    beforeAll(async () => {
      server = await startOwnServer();
    }, 200_000);
    afterAll(() => server?.remove());
    checks(() => {
      if (server === undefined) throw new Error('The server has not started.');
      return server;
    });
  });
}

function notRun(title: string, { why, isFailure }: NotRun): void {
  if (isFailure) {
    it(title, () => {
      throw new Error(why);
    });
  } else {
    it.skip(`${title}: NOT RUN. ${why}`, () => {});
  }
}
