import { openNeo4j } from '../../src/engines/neo4j/engine.ts';
import { createService } from '../../src/graphql/server.ts';
import { MAX_EXECUTIONS_ON_DATABASE, startServer } from '../../src/http/server.ts';
import type { Login } from './neo4j-server.ts';
import type { Answer } from './open-service.ts';

/** A response, and its milliseconds. */
interface Timed<Body> {
  readonly status: number;
  readonly body: Body;
  readonly ms: number;
}

/** Our server over a database, reached over HTTP. */
export interface Served {
  ask(query: string, signal?: AbortSignal): Promise<Timed<Answer>>;
  probe(path: '/healthz' | '/readyz'): Promise<Timed<{ readonly cause?: string }>>;
  stop(): Promise<void>;
}

export interface ServeSettings extends Login {
  readonly user?: string;
  readonly database?: string;
  /** Milliseconds; the tests do not wait for the default. */
  readonly deadline?: number;
  readonly report?: (id: string, error: unknown) => void;
}

export async function serve(given: ServeSettings): Promise<Served> {
  const { uri, password, user = 'neo4j', database = 'neo4j' } = given;
  const { deadline = 2_000, report = () => {} } = given;
  const engine = openNeo4j({ uri, user, password, database }, deadline);
  const service = await createService(engine, { isPublic: false, reportError: report });
  const server = await startServer(service, {
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    maxExecutions: MAX_EXECUTIONS_ON_DATABASE,
  });
  const timed = async <Body>(path: string, init: RequestInit = {}): Promise<Timed<Body>> => {
    const begun = performance.now();
    const response = await fetch(server.url + path, init);
    const body = (await response.json()) as Body;
    return { status: response.status, body, ms: performance.now() - begun };
  };
  return {
    ask: (query, signal) =>
      timed('/graphql', {
        method: 'POST',
        // No cached response, because the database is tested.
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        body: JSON.stringify({ query }),
        ...(signal && { signal }),
      }),
    probe: (path) => timed(path),
    stop: async () => {
      await server.close();
      await service.stop();
      await engine.close();
    },
  };
}

/** Polls until it is true; returns the milliseconds, and throws after `limit` of them. */
export async function untilTrue(limit: number, holds: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  for (;;) {
    if (await holds()) return performance.now() - begun;
    const ms = performance.now() - begun;
    if (ms > limit) throw new Error(`It did not become true in ${limit} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
