import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../neo4j/free-port.ts';
import { startServer } from '../neo4j/server.ts';
import type { Neo4jSettings } from '../src/engines/neo4j/engine.ts';

/** Runs something on an empty Neo4j of its own and removes it; `heap` is a heap size as Java writes it. */
export async function withDatabase(
  heap: string,
  run: (settings: Neo4jSettings) => Promise<void>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-neo4j-'));
  const password = 'only-for-benchmarks';
  const server = await startServer({ directory, port: await freePort(), password, heap });
  try {
    await run({ uri: server.uri, user: 'neo4j', password, database: 'neo4j' });
  } finally {
    server.kill('SIGKILL');
    await server.exited;
    await rm(directory, { recursive: true, force: true });
  }
}
