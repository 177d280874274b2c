import {
  commitLocalUpdate,
  Environment,
  type GraphQLResponseWithData,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { datasetWatch } from './dataset-watch.ts';

export function openRelay(url: string): Environment {
  const network = Network.create(async ({ id, text }, variables) => {
    // A document that was compiled with `persistConfig` has an id in the place of its text.
    const question = id ? { documentId: id } : { query: text };
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...question, variables }),
    });
    const payload = (await answer.json()) as GraphQLResponseWithData;
    const [error] = payload.errors ?? [];
    // Beside an error Relay would show null, as if nothing were there.
    if (error !== undefined) throw new Error(error.message, { cause: error });
    watch(payload.extensions?.['dataset']);
    return payload;
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  // What is cached is stale from then on: it is fetched again when it is next needed.
  const watch = datasetWatch(() =>
    commitLocalUpdate(environment, (store) => store.invalidateStore()),
  );
  return environment;
}

/** What the server has to say beside the message: `code`, and for a wrong argument its name. */
export function refusalOf(error: unknown): { readonly code?: string } | undefined {
  return ((error as Error).cause as { extensions?: { code?: string } }).extensions;
}
