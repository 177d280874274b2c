import {
  type Client,
  clientPromises,
  joinsPagesOfLinks,
  type PageFrom,
  type Pages,
} from './client-contract.ts';
import { type Connection, documentOf, TYPES, type Variables, withoutTypename } from './server.ts';
import { openUrql, refusalOf } from './urql.ts';

async function open(url: string): Promise<Client> {
  const renew = () =>
    openUrql(url, TYPES, () => {
      urql = renew();
    });
  let urql = renew();
  return clientOf(() => urql);
}

clientPromises('urql', open);
joinsPagesOfLinks('urql', open);

function clientOf(urql: () => ReturnType<typeof openUrql>): Client {
  const query =
    (requestPolicy: 'network-only' | 'cache-only') => (name: string, variables: Variables) =>
      urql().query(documentOf(name), variables, { requestPolicy });
  const ask = query('network-only');
  const read = query('cache-only');
  return {
    ask: async (name, variables) => withoutTypename((await ask(name, variables)).data),
    cached: async (name, variables) => withoutTypename((await read(name, variables)).data ?? null),
    refused: async (name, variables) => refusalOf((await ask(name, variables)).error),
    pages: (study, from) => openPages(urql(), { study, ...from }),
  };
}

async function openPages(
  urql: ReturnType<typeof openUrql>,
  variables: PageFrom & { readonly study: string },
): Promise<Pages> {
  const { study } = variables;
  const list = documentOf('frontendElementsQuery');
  const read = async (page: PageFrom): Promise<Connection> => {
    const { data, error } = await urql.query(list, { study, ...page });
    if (error !== undefined) throw error;
    return data.elements;
  };
  let shown = await read(variables);
  return {
    keys: async () => shown.edges.map(({ node }) => node.key),
    forward: async (count) => {
      shown = await read({ first: count, after: shown.edges.at(-1)?.cursor ?? '' });
      return shown.pageInfo.hasNextPage;
    },
    backward: async (count) => {
      shown = await read({ last: count, before: shown.edges[0]?.cursor ?? '' });
      return shown.pageInfo.hasPreviousPage;
    },
  };
}
