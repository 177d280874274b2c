import { fileURLToPath } from 'node:url';
import { graphql } from 'graphql';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { createService, type ServiceOptions } from '../../src/graphql/server.ts';
import type { GraphqlService } from '../../src/graphql/service.ts';
import type { GraphEngine } from '../../src/model/port.ts';
import { loadSeed } from '../../src/seed/load.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and says which in its expectations
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}
export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** The seed of the repository. */
export const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** The real service over the real seed, called as for an HTTP request, without the socket. */
export async function openService(
  engine: GraphEngine = openMemory(loadSeed(SEED)),
  report: (id: string, error: unknown) => void = () => {},
  settings: Partial<ServiceOptions> = {},
): Promise<{ readonly service: GraphqlService; readonly ask: Ask }> {
  const service = await createService(engine, { isPublic: true, reportError: report, ...settings });
  const ask: Ask = async (query, variables, headers) => {
    const params = { query, operationName: null, variables: variables ?? null, extensions: null };
    const { result } = await service.execute(params, headers?.['accept-language']);
    return JSON.parse(JSON.stringify(result)) as Answer;
  };
  return { service, ask };
}

/** Executes without the server and its limits, for documents that exceed them. */
export function askWithoutLimits(engine: GraphEngine = openMemory(loadSeed(SEED))): Ask {
  const schema = createSchema();
  return async (query, variables, headers = {}) => {
    const contextValue = createContext(engine, headers['accept-language']);
    const given = { schema, source: query, contextValue, variableValues: variables };
    return JSON.parse(JSON.stringify(await graphql(given))) as Answer;
  };
}

/** The codes of an answer's errors. */
export const codesOf = (answer: Answer): readonly unknown[] =>
  (answer.errors ?? []).map(({ extensions }) => extensions['code']);
