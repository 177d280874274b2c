import type { TestProject } from 'vitest/node';
import { whatIsMissing } from '../../neo4j/tools.ts';
import { type Login, startOwnServer } from './neo4j-server.ts';

/** Why tests have no server: a failure where one is required, else a skip that says why. */
export interface NotRun {
  readonly why: string;
  readonly isFailure: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all tests share, and whether a test could start one of its own. */
    neo4j: { readonly shared: Login | NotRun; readonly own: 'possible' | NotRun };
  }
}

/** Once for all files of the project `neo4j`: takes the server of NEO4J_TEST_URI, or starts one. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const { CI, REQUIRE_NEO4J, NEO4J_TEST_URI, NEO4J_TEST_PASSWORD = '' } = process.env;
  const missing = await whatIsMissing();
  const own = missing ? { why: missing, isFailure: Boolean(CI || REQUIRE_NEO4J) } : 'possible';
  if (NEO4J_TEST_URI) {
    project.provide('neo4j', {
      shared: { uri: NEO4J_TEST_URI, password: NEO4J_TEST_PASSWORD },
      own,
    });
  } else if (own !== 'possible') {
    console.warn(`Tests on Neo4j are NOT RUN. ${own.why}`);
    project.provide('neo4j', { shared: own, own });
  } else {
    return startShared(project);
  }
}

/** A server that does not start fails the tests that need it, and no others. */
async function startShared(project: TestProject): Promise<(() => Promise<void>) | void> {
  try {
    // With both compilers of Java: the differential test takes a sixth less CPU with them.
    const { uri, password, remove } = await startOwnServer([]);
    project.provide('neo4j', { shared: { uri, password }, own: 'possible' });
    return remove;
  } catch (error) {
    const failed = { why: String(error), isFailure: true };
    project.provide('neo4j', { shared: failed, own: failed });
  }
}
