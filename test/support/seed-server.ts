import { instrumented } from '../../src/engines/instrumented.ts';
import { type MemoryEngine, openMemory } from '../../src/engines/memory/engine.ts';
import { createExportService } from '../../src/exchange/service.ts';
import { createService } from '../../src/graphql/server.ts';
import type { HttpServer, ServerOptions } from '../../src/http/server.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { SEED } from './open-service.ts';
import { start } from './small-server.ts';

/** The seed, read once for all tests of a file. */
export const DATASET: Dataset = loadSeed(SEED);

/** The real server over the real seed, with the number of its engine's reads. */
export interface SeedServer {
  readonly server: HttpServer;
  readonly memory: MemoryEngine;
  /** How often the engine was read. */
  reads(): number;
}

export async function seedServer(
  settings: Partial<ServerOptions> = {},
  isPublic = true,
): Promise<SeedServer> {
  const memory = openMemory(DATASET);
  let reads = 0;
  const engine = instrumented(memory, () => {
    reads += 1;
  });
  const service = await createService(engine, { isPublic, reportError: () => {} });
  const exports = createExportService(engine);
  const server = await start(service, { playground: null, exports, ...settings });
  return { server, memory, reads: () => reads };
}

/** Asks by POST. */
export function post(
  { url }: HttpServer,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks by GET, with a content type that no other site can send without a preflight. */
export function get(
  { url }: HttpServer,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'content-type': 'application/json', ...headers },
  });
}
