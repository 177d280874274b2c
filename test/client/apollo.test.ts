import { type ApolloClient, NetworkStatus } from '@apollo/client';
import { expect, vi } from 'vitest';
import { openApollo, pageAfter, pageBefore, refusalOf } from './apollo.ts';
import {
  type Client,
  clientPromises,
  joinsPagesOfLinks,
  type PageFrom,
  type Pages,
} from './client-contract.ts';
import { type Connection, documentOf, TYPES, withoutTypename } from './server.ts';

const open = async (url: string): Promise<Client> => clientOf(openApollo(url, TYPES));

clientPromises('Apollo Client', open);
joinsPagesOfLinks('Apollo Client', open);

function clientOf(apollo: ApolloClient): Client {
  const read =
    (fetchPolicy: 'network-only' | 'cache-only'): Client['ask'] =>
    async (query, variables) => {
      const { data } = await apollo.query({ query: documentOf(query), variables, fetchPolicy });
      return data === undefined ? null : withoutTypename(data);
    };
  const ask = read('network-only');
  return {
    ask,
    cached: read('cache-only'),
    refused: (query, variables) => ask(query, variables).then(() => undefined, refusalOf),
    pages: (study, from) => openPages(apollo, { study, ...from }),
  };
}

async function openPages(
  apollo: ApolloClient,
  variables: PageFrom & { readonly study: string },
): Promise<Pages> {
  const query = documentOf('frontendElementsQuery');
  await apollo.query({ query, variables });
  const list = apollo.watchQuery<{ elements: Connection }>({ query, variables });
  list.subscribe({});
  const shown = (): Connection => {
    const { data, dataState } = list.getCurrentResult();
    if (dataState !== 'complete') throw new Error('A page is missing.');
    return data.elements;
  };
  /** The watched list changes a moment after its page has arrived. */
  const settled = () =>
    vi.waitFor(() => expect(list.getCurrentResult().networkStatus).toBe(NetworkStatus.ready));
  return {
    keys: async () => shown().edges.map(({ node }) => node.key),
    forward: async (count) => {
      await pageAfter(list, count, shown().pageInfo.endCursor);
      await settled();
      return shown().pageInfo.hasNextPage;
    },
    backward: async (count) => {
      await pageBefore(list, count, shown().pageInfo.startCursor);
      await settled();
      return shown().pageInfo.hasPreviousPage;
    },
  };
}
