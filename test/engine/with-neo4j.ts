import { describe, inject, it } from 'vitest';
import type { Login } from './neo4j-server.ts';
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

function notRun(title: string, { why, isFailure }: NotRun): void {
  if (isFailure) {
    it(title, () => {
      throw new Error(why);
    });
  } else {
    it.skip(`${title}: NOT RUN. ${why}`, () => {});
  }
}
