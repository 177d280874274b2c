import { setTimeout } from 'node:timers/promises';
import { ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphSource } from '../graph/port.ts';
import { type Context, createContext } from './context.ts';
import { documentStore } from './document-store.ts';
import { hashOf } from './documents.ts';
import { formatError, type Report } from './errors.ts';
import { executedBy } from './executed-by.ts';
import { createExecutor } from './executor.ts';
import { MOST_ERRORS } from './limits/limits.ts';
import { limitsOf } from './limits/plugin.ts';
import { withinLimits } from './limits/rule.ts';
import { parseOptions } from './limits/tokens.ts';
import { forget } from './loaders.ts';
import { createSchema, readTypeDefs } from './schema.ts';
import { statusOfRefusal } from './status.ts';
import { isMixed, letGo, type Told, tellVersion, toldOf } from './told.ts';
import { type VersionClock, versionClock } from './version.ts';

export { HeaderMap } from '@apollo/server';

/** GraphQL as the http room sees it. */
export interface GraphqlService {
  /** Answers one request; every error is already an answer. An aborted signal says that nobody waits for it. */
  answer(request: HTTPGraphQLRequest, signal?: AbortSignal): Promise<Answered>;
  /** Tells which dataset an answer would be read from now. */
  readonly version: VersionClock;
  /**
   * What decides an answer besides its request and the dataset: a text that another program, another engine or
   * another setting does not share.
   */
  readonly edition: string;
  /** Null when queries can be answered now, else the reason in one sentence. */
  whyNotReady(): Promise<string | null>;
  /** Lets running operations end. */
  stop(): Promise<void>;
}

export interface Answered extends HTTPGraphQLResponse {
  readonly told: Told;
}

export interface ServiceSettings {
  /** Introspection, and suggestions in messages. */
  readonly isPublic: boolean;
  readonly report: Report;
  /** Uses of a document from which it gets a plan of its own; `Infinity` leaves all to graphql-js. */
  readonly compileFrom?: number;
}

/** What comes a third time comes again. */
const COMPILE_FROM = 3;

/** Starts GraphQL over a graph. */
export async function createService(
  source: GraphSource,
  { isPublic, report, compileFrom = COMPILE_FROM }: ServiceSettings,
): Promise<GraphqlService> {
  const schema = createSchema();
  const execute = createExecutor(schema, { compileFrom });
  const server = new ApolloServer<Context>({
    gateway: executedBy(schema, execute),
    parseOptions,
    validationRules: [withinLimits],
    validationOptions: { maxErrors: MOST_ERRORS },
    introspection: isPublic,
    hideSchemaDetailsFromClientErrors: !isPublic,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    documentStore: documentStore(),
    formatError: (formatted, error) => formatError(formatted, error, { isPublic, report }),
    plugins: [
      // Each field of an answer would be wrapped to count cache hints that nobody gives.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own page asks outside hosts; ours is served by the http room.
      ApolloServerPluginLandingPageDisabled(),
      limitsOf(schema),
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
        const isFine = (response.status ?? 200) === 200;
        // Apollo may execute first and then find that the client accepts nothing it could send.
        const told = isFine ? toldOf(request) : { ...toldOf(request), isWhole: false };
        const status = told.isRefused ? { status: statusOfRefusal(response) } : {};
        letGo(request);
        forget(context.load);
        return { ...response, ...status, told, isMixed: isMixed(context) };
      };
      const first = await ask();
      if (!first.isMixed) return first;
      // A reload came between two reads: what was read first is gone, so all of it is read again.
      await setTimeout(RELOAD_PAUSE);
      return ask();
    },
    version: versionClock(source),
    edition: hashOf(JSON.stringify([source.engine, isPublic, readTypeDefs()])),
    whyNotReady: () => source.whyNotReady(),
    stop: () => server.stop(),
  };
}

/** Milliseconds that a commit of a load may take to show as a whole; the shipped seed takes far less. */
const RELOAD_PAUSE = 250;
