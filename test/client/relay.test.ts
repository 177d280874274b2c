import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getSingularSelector,
  type ReaderFragment,
  type Variables,
} from 'relay-runtime';
import { afterAll } from 'vitest';
import { type Client, clientPromises, type PageFrom, type Pages } from './client-contract.ts';
import { openRelay, refusalOf } from './relay.ts';
import { compileWithRelay } from './relay-compiler.ts';
import type { Connection } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-'));
compileWithRelay(folder);
afterAll(() => rmSync(folder, { recursive: true }));

clientPromises('Relay', async (url) => clientOf(openRelay(url)));

/** What Relay's compiler generates for a document. */
async function artifact<T>(name: string): Promise<T> {
  return (await import(join(folder, 'artifacts', `${name}.graphql.ts`))).default;
}

function clientOf(relay: Environment): Client {
  const ask: Client['ask'] = async (name, variables) =>
    fetchQuery(relay, await artifact<ConcreteRequest>(name), variables).toPromise();
  return {
    ask,
    cached: async (name, variables) => {
      const operation = createOperationDescriptor(await artifact<ConcreteRequest>(name), variables);
      const { status } = relay.check(operation);
      return status === 'available' ? relay.lookup(operation.fragment).data : null;
    },
    refused: (name, variables) => ask(name, variables).then(() => undefined, refusalOf),
    pages: (study, from) => openPages(relay, { study, ...from }),
  };
}

async function openPages(
  relay: Environment,
  variables: PageFrom & { readonly study: string },
): Promise<Pages> {
  const query = await artifact<ConcreteRequest>('pagesElementsQuery');
  const fragment = await artifact<ReaderFragment>('pages_elements');
  await fetchQuery(relay, query, variables).toPromise();
  const operation = createOperationDescriptor(query, variables);
  const shown = (): Connection => {
    const reference = relay.lookup(operation.fragment).data;
    const selector = getSingularSelector(fragment, reference);
    if (selector === null || selector === undefined) throw new Error('No list is cached.');
    return (relay.lookup(selector).data as unknown as { elements: Connection }).elements;
  };
  const { study } = variables;
  return {
    keys: async () => shown().edges.map(({ node }) => node.key),
    forward: async (count) => {
      await fetchPage(relay, fragment, 'forward', count, shown().pageInfo.endCursor, { study });
      return shown().pageInfo.hasNextPage;
    },
    backward: async (count) => {
      await fetchPage(relay, fragment, 'backward', count, shown().pageInfo.startCursor, { study });
      return shown().pageInfo.hasPreviousPage;
    },
  };
}

/** What `usePaginationFragment` does, without React. */
function fetchPage(
  environment: Environment,
  fragment: ReaderFragment,
  direction: 'forward' | 'backward',
  count: number,
  cursor: string,
  variables: Variables,
) {
  const page = getPaginationMetadata(fragment, 'fetchPage');
  return fetchQuery(
    environment,
    page.paginationRequest,
    getPaginationVariables(direction, count, cursor, variables, {}, page.paginationMetadata),
  ).toPromise();
}
