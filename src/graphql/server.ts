import { setTimeout } from 'node:timers/promises';
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
import type { ErrorCode } from '../errors.ts';
import type { GraphSource } from '../graph/port.ts';
import { type Context, createContext } from './context.ts';
import { formatError, type Report } from './errors.ts';
import { createSchema } from './schema.ts';

export { HeaderMap } from '@apollo/server';

/** GraphQL as the http room sees it. */
export interface GraphqlService {
  /** Answers one request; every error is already an answer. An aborted signal says that nobody waits for it. */
  answer(request: HTTPGraphQLRequest, signal?: AbortSignal): Promise<HTTPGraphQLResponse>;
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
  source: GraphSource,
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
    answer: async (request, signal) => {
      const ask = async () => {
        const context = createContext(source, request.headers.get('accept-language'), signal);
        const response = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: request,
          context: async () => context,
        });
        return { response, isMixed: isMixed(context) };
      };
      const first = await ask();
      if (!first.isMixed) return first.response;
      // A reload came between two reads: what was read first is gone, so all of it is read again.
      await setTimeout(RELOAD_PAUSE);
      return (await ask()).response;
    },
    whyNotReady: () => source.whyNotReady(),
    stop: () => server.stop(),
  };
}

/** Milliseconds that a commit of a load may take to show as a whole; the shipped seed takes far less. */
const RELOAD_PAUSE = 250;

const versionOf = async ({ graph }: Context): Promise<string> => (await graph.dataset()).version;

const isMixed = ({ graph }: Context): boolean => graph.versionsSeen().length > 1;

/** Every answer says which dataset it was read from; one that was read from two is none. */
const tellVersion: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (isMixed(contextValue)) {
        response.body = { kind: 'single', singleResult: { errors: [RELOADING] } };
      } else if (singleResult.data != null) {
        const [seen] = contextValue.graph.versionsSeen();
        // An answer that read nothing, because it needed nothing or could not, is no worse without a version.
        const dataset = seen ?? (await versionOf(contextValue).catch(() => undefined));
        if (dataset !== undefined)
          singleResult.extensions = { ...singleResult.extensions, dataset };
      }
    },
  }),
};

const RELOADING = {
  message: 'The dataset is being reloaded; ask again in a moment.',
  extensions: { code: 'UNAVAILABLE' satisfies ErrorCode },
};
