import type { ServiceOptions } from '../../../src/graphql/server.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { openService } from '../../support/open-service.ts';

/** One request, as JSON would carry it. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly acceptLanguage?: string | undefined;
}

/** A response to the last byte. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}
export type Raw = (operation: Operation) => Promise<RawAnswer>;

export interface Service {
  readonly ask: Raw;
  stop(): Promise<void>;
}

/** The real service over an engine. An unexpected error fails `ask`, with its cause. */
export async function serviceOver(
  engine: GraphEngine,
  settings: Partial<ServiceOptions> = {},
): Promise<Service> {
  const faults: unknown[] = [];
  const { service } = await openService(engine, (_id, error) => faults.push(error), settings);
  return {
    stop: () => service.stop(),
    ask: async ({ query, variables = {}, acceptLanguage }) => {
      const params = { query, operationName: null, variables, extensions: null };
      const { status, result } = await service.execute(params, acceptLanguage);
      const fault = faults.splice(0)[0];
      if (fault !== undefined) {
        throw new Error(`${engine.engine} fails on ${query}`, { cause: fault });
      }
      return { status, text: JSON.stringify(result) };
    },
  };
}

/** Asks both and throws unless their responses are the same; returns the response. */
export async function askBoth(memory: Raw, neo4j: Raw, operation: Operation): Promise<RawAnswer> {
  const [expected, found] = await Promise.all([memory(operation), neo4j(operation)]);
  if (expected.status === found.status && expected.text === found.text) return expected;
  throw new Error(
    [
      'The two answer differently.',
      operation.query,
      `variables: ${JSON.stringify(operation.variables ?? {})}`,
      `accept-language: ${operation.acceptLanguage ?? 'none'}`,
      ...around(expected, found),
    ].join('\n'),
  );
}

/** Both responses from shortly before their first difference. */
function around(expected: RawAnswer, found: RawAnswer): string[] {
  const texts = [expected, found].map(({ status, text }) => `${status} ${text}`);
  const [memory = '', neo4j = ''] = texts;
  let at = 0;
  while (at < memory.length && memory[at] === neo4j[at]) at += 1;
  const from = Math.max(0, at - 200);
  return [`memory: …${memory.slice(from, at + 300)}`, `neo4j:  …${neo4j.slice(from, at + 300)}`];
}
