import type { Dataset } from '../../src/graph/dataset.ts';
import { type MemorySource, openMemory } from '../../src/graph/memory/open.ts';
import { timed } from '../../src/graph/timed.ts';
import { createService } from '../../src/graphql/server.ts';
import type { Listening, ListenSettings } from '../../src/http/listen.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { SEED } from '../graphql/open.ts';
import { start } from './start.ts';

/** The seed, read once for all tests of a file. */
export const DATASET: Dataset = loadSeed(SEED);

/** The real server over the real seed, and what its engine was asked. */
export interface SeedServer {
  readonly server: Listening;
  readonly memory: MemorySource;
  /** How often the engine was read. */
  reads(): number;
}

export async function seedServer(
  settings: Partial<ListenSettings> = {},
  isPublic = true,
): Promise<SeedServer> {
  const memory = openMemory(DATASET);
  let reads = 0;
  const source = timed(memory, () => {
    reads += 1;
  });
  const service = await createService(source, { isPublic, report: () => {} });
  const server = await start(service, { publicSchema: false, ...settings });
  return { server, memory, reads: () => reads };
}

/** Asks by POST. */
export function post(
  { url }: Listening,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks by GET, with a content type that no page can send unasked. */
export function get(
  { url }: Listening,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'content-type': 'application/json', ...headers },
  });
}
