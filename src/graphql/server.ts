import { setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import type { GraphSource } from '../graph/port.ts';
import { compiledExecution } from './compiled-execution.ts';
import { type Context, createContext } from './context.ts';
import { documentStore } from './document-store.ts';
import { hashOf } from './documents.ts';
import { formatError, isRefusal, RELOADING, type Report } from './errors.ts';
import { MOST_ERRORS } from './limits/limits.ts';
import { limitsOf } from './limits/plugin.ts';
import { withinLimits } from './limits/rule.ts';
import { parseOptions } from './limits/tokens.ts';
import { forget } from './loaders.ts';
import { createSchema, readTypeDefs } from './schema.ts';
import { type VersionClock, versionClock } from './version.ts';

/** The parameters of a request, as GraphQL over HTTP names them. */
export interface GraphqlParams {
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly extensions: Readonly<Record<string, unknown>> | null;
}

/** An executed request. */
export interface GraphqlResponse {
  readonly result: FormattedExecutionResult;
  /** 200, or the status of what kept the request from being executed. */
  readonly status: number;
  /** Whether the request was refused because of what it asked, before anything was executed. */
  readonly isRefused: boolean;
  /** The version of the dataset that was read; null when none was. */
  readonly dataset: string | null;
  /** As its document spells it; null when it has none. */
  readonly operationName: string | null;
}

/** GraphQL as the http room sees it. */
export interface GraphqlService {
  /** Every error is already part of the response. An aborted signal says that nobody waits for it. */
  execute(
    params: GraphqlParams,
    acceptLanguage?: string,
    signal?: AbortSignal,
  ): Promise<GraphqlResponse>;
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

export interface ServiceSettings {
  /** Introspection, and suggestions in messages. */
  readonly isPublic: boolean;
  readonly report: Report;
  /** Uses of a document from which it gets a plan of its own; `Infinity` leaves all to graphql-js. */
  readonly compileFrom?: number;
}

/** What comes a third time comes again. */
const COMPILE_FROM = 3;
/** Milliseconds that a commit of a load may take to show as a whole; the shipped seed takes far less. */
const RELOAD_PAUSE = 250;

/** Starts GraphQL over a graph. */
export async function createService(
  source: GraphSource,
  { isPublic, report, compileFrom = COMPILE_FROM }: ServiceSettings,
): Promise<GraphqlService> {
  const schema = createSchema();
  const server = new ApolloServer<Context>({
    schema,
    parseOptions,
    validationRules: [withinLimits],
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    introspection: isPublic,
    hideSchemaDetailsFromClientErrors: !isPublic,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: documentStore(),
    formatError: (formatted, error) => formatError(formatted, error, { isPublic, report }),
    plugins: [
      // Each field of an answer would be wrapped to count cache hints that nobody gives.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own page asks outside hosts; ours is served by the http room.
      ApolloServerPluginLandingPageDisabled(),
      limitsOf(schema),
      compiledExecution(schema, compileFrom),
    ],
  });
  await server.start();

  /** Null when a reload came between two reads. */
  const attempt = async (
    params: GraphqlParams,
    acceptLanguage: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<GraphqlResponse | null> => {
    const contextValue = createContext(source, acceptLanguage, signal);
    const { body, http } = await server.executeOperation(withoutNulls(params), { contextValue });
    if (body.kind !== 'single') throw new Error('No operation is answered in parts.');
    const { errors, data, extensions } = body.singleResult;
    const versions = contextValue.graph.versionsSeen();
    const dataset = data == null ? null : (versions[0] ?? (await versionOf(contextValue)));
    forget(contextValue.load);
    if (versions.length > 1) return null;
    return {
      result: {
        ...(errors && { errors }),
        ...(data !== undefined && { data }),
        ...((extensions || dataset !== null) && {
          extensions: { ...extensions, ...(dataset !== null && { dataset }) },
        }),
      },
      status: http.status ?? 200,
      isRefused: isRefusal(body.singleResult),
      dataset,
      operationName: contextValue.operation.name,
    };
  };
  return {
    execute: async (...request: Parameters<GraphqlService['execute']>) => {
      const [params, acceptLanguage, signal] = request;
      const first = await attempt(params, acceptLanguage, signal);
      if (first !== null) return first;
      // What was read first is gone, so all of it is read again.
      await setTimeout(RELOAD_PAUSE);
      return (await attempt(params, acceptLanguage, signal)) ?? RELOADING;
    },
    version: versionClock(source),
    edition: hashOf(JSON.stringify([source.engine, isPublic, readTypeDefs()])),
    whyNotReady: () => source.whyNotReady(),
    stop: () => server.stop(),
  };
}

/** Of an answer that read nothing; it is no worse without. */
const versionOf = async ({ graph }: Context): Promise<string | null> =>
  graph.dataset().then(
    ({ version }) => version,
    () => null,
  );

/** Apollo knows what is not given as undefined. */
const withoutNulls = ({ query, operationName, variables, extensions }: GraphqlParams) => ({
  ...(query !== null && { query }),
  ...(operationName !== null && { operationName }),
  ...(variables !== null && { variables: { ...variables } }),
  ...(extensions !== null && { extensions: { ...extensions } }),
});
