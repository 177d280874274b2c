import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, parse, print } from 'graphql';
import { type SchemaTypes, typesOf } from '../../frontend/types.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import type { ServerOptions } from '../../src/http/server.ts';
import type { Answer } from '../support/open-service.ts';
import { seedServer } from '../support/seed-server.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The real server over the real seed, with its GraphQL address. */
export async function serve(settings: Partial<ServerOptions> = {}) {
  const { server, memory } = await seedServer(settings);
  return { url: `${server.url}/graphql`, memory, close: () => server.close() };
}

const { definitions } = parse(readFileSync(new URL('./frontend.graphql', import.meta.url), 'utf8'));

/** A query of `frontend.graphql` as a document of its own. */
export function documentOf(name: string): DocumentNode {
  const found = definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name,
  );
  if (found === undefined) throw new Error(`frontend.graphql has no ${name}.`);
  return { kind: Kind.DOCUMENT, definitions: [found] };
}

/** The server's response to a query of `frontend.graphql`, without a client library. */
export async function askPlainly(url: string, name: string, variables: Variables): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(documentOf(name)), variables }),
  });
  return (await answer.json()) as Answer;
}

/** What `client/types.json` says. */
export const TYPES: SchemaTypes = typesOf(buildSchema(readTypeDefs()));

/** The list of `frontendElementsQuery`. */
export interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: string } }[];
  readonly pageInfo: {
    readonly startCursor: string;
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

/** A response without the `__typename` that caches add to each of its objects. */
export function withoutTypename(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (name, value) => (name === '__typename' ? undefined : value)),
  );
}
