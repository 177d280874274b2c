import {
  ApolloServer,
  type ApolloServerPlugin,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { KnowledgeGraph } from '../graph/port.ts';
import { type Context, createContext } from './context.ts';
import { formatError, type Report } from './errors.ts';
import { createSchema } from './schema.ts';

export { HeaderMap } from '@apollo/server';

/** GraphQL as the http room sees it. */
export interface GraphqlService {
  /** Answers one request; every error is already an answer. */
  answer(request: HTTPGraphQLRequest): Promise<HTTPGraphQLResponse>;
  /** Null when queries can be answered now, else the reason in one sentence. */
  whyNotReady(): Promise<string | null>;
  /** Lets running operations end. */
  stop(): Promise<void>;
}

export interface ServiceSettings {
  /** Introspection, and suggestions in messages. */
  readonly isPublic: boolean;
  readonly report: Report;
}

/** Starts GraphQL over a graph. */
export async function createService(
  graph: KnowledgeGraph,
  { isPublic, report }: ServiceSettings,
): Promise<GraphqlService> {
  const server = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: isPublic,
    hideSchemaDetailsFromClientErrors: !isPublic,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, report),
    plugins: [
      // Each field of an answer would be wrapped to count cache hints that nobody gives.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own page asks outside hosts; ours is served by the http room.
      ApolloServerPluginLandingPageDisabled(),
      tellVersion,
    ],
  });
  await server.start();
  return {
    answer: (request) =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => createContext(graph, request.headers.get('accept-language')),
      }),
    whyNotReady: async () => null,
    stop: () => server.stop(),
  };
}

/** Every answer says which dataset it was read from. */
const tellVersion: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const { version } = await contextValue.graph.dataset();
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, dataset: version };
    },
  }),
};
