import { hash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphEngine } from '../model/port.ts';
import { compiledExecution } from './compiled-execution.ts';
import { type Context, createContext } from './context.ts';
import { datasetVersion } from './dataset-version.ts';
import { createDocumentCache } from './document-cache.ts';
import { formatError, isClientError, RELOADING, type ReportError } from './errors.ts';
import { documentLimits } from './limits/document-limits.ts';
import { MAX_ERRORS } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { parseOptions } from './limits/tokens.ts';
import { createSchema, readTypeDefs } from './schema.ts';
import type { GraphqlParams, GraphqlResponse, GraphqlService } from './service.ts';

export interface ServiceOptions {
  /** Introspection, and suggestions in messages. */
  readonly isPublic: boolean;
  readonly reportError: ReportError;
  /** Uses of a document from which it gets a plan of its own; `Infinity` leaves all to graphql-js. */
  readonly compileFrom?: number;
}

/** What comes a third time comes again. */
const COMPILE_FROM = 3;
/** Milliseconds that a commit of a load may take to show as a whole; the shipped seed takes far less. */
const RELOAD_PAUSE_MS = 250;

/** Starts GraphQL over a graph. */
export async function createService(
  engine: GraphEngine,
  { isPublic, reportError: report, compileFrom = COMPILE_FROM }: ServiceOptions,
): Promise<GraphqlService> {
  const schema = createSchema();
  const server = new ApolloServer<Context>({
    schema,
    parseOptions,
    validationRules: [documentLimits],
    validationOptions: { maxErrors: MAX_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    introspection: isPublic,
    hideSchemaDetailsFromClientErrors: !isPublic,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: createDocumentCache(),
    formatError: (formatted, error) => formatError(formatted, error, { isPublic, report }),
    plugins: [
      // Each field of an answer would be wrapped to count cache hints that nobody gives.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's own page asks outside hosts; ours is served by the http room.
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(schema),
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
    const contextValue = createContext(engine, acceptLanguage, signal);
    const { body, http } = await server.executeOperation(withoutNulls(params), { contextValue });
    if (body.kind !== 'single') throw new Error('No operation is answered in parts.');
    const { errors, data, extensions } = body.singleResult;
    const versions = contextValue.graph.versionsSeen();
    const dataset = data == null ? null : (versions[0] ?? (await versionOf(contextValue)));
    contextValue.load.clear();
    if (versions.length > 1) return null;
    // Apollo says 500 where a plugin refuses.
    const isRefused = isClientError(body.singleResult);
    return {
      result: {
        ...(errors && { errors }),
        ...(data !== undefined && { data }),
        ...((extensions || dataset !== null) && {
          extensions: { ...extensions, ...(dataset !== null && { dataset }) },
        }),
      },
      status: isRefused ? 400 : (http.status ?? 200),
      isClientError: isRefused,
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
      await setTimeout(RELOAD_PAUSE_MS);
      return (await attempt(params, acceptLanguage, signal)) ?? RELOADING;
    },
    datasetVersion: datasetVersion(engine),
    schemaFingerprint: hash('sha256', JSON.stringify([engine.engine, isPublic, readTypeDefs()])),
    whyNotReady: () => engine.whyNotReady(),
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
