import { hash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLError } from 'graphql';
import type { GraphEngine } from '../model/port.ts';
import { type Context, createContext } from './context.ts';
import { datasetVersion } from './dataset-version.ts';
import { createDocumentCache } from './document-cache.ts';
import {
  formatError,
  isClientError,
  RELOADING,
  type ReportError,
  refusedResponse,
} from './errors.ts';
import { execution } from './execution/plugin.ts';
import { isLargerAsJson } from './limits/answer-size.ts';
import { datasetStatistics } from './limits/dataset-statistics.ts';
import { documentLimits } from './limits/document-limits.ts';
import { LIMITS, limitError, MAX_ERRORS } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { parseOptions } from './limits/tokens.ts';
import { noticesPlugin } from './notices/plugin.ts';
import { createSchema, readTypeDefs } from './schema.ts';
import type { GraphqlParams, GraphqlResponse, GraphqlService } from './service.ts';

/** The options of `createService`. */
export interface ServiceOptions {
  /** Whether introspection and suggestions in messages are available. */
  readonly isPublic: boolean;
  readonly reportError: ReportError;
  /** Whether graphql-js alone executes everything, with which tests compare. */
  readonly isByGraphqlJs?: boolean;
}

/** Values of an estimate from which the answer's bytes are counted; the longest value has some hundred bytes. */
const MEASURED_FROM = 2_000;
/** Milliseconds for a load's commit to become visible as a whole; the shipped seed takes far less. */
const RELOAD_PAUSE_MS = 250;

/** Starts the GraphQL service of an engine. */
export async function createService(
  engine: GraphEngine,
  { isPublic, reportError: report, isByGraphqlJs = false }: ServiceOptions,
): Promise<GraphqlService> {
  const schema = createSchema();
  const statistics = datasetStatistics(schema);
  const format = (error: GraphQLError) => formatError(error.toJSON(), error, { isPublic, report });
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
      // Disabled, because it wraps every field to collect cache hints that the schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      // Disabled, because Apollo's page loads from other hosts; `http/` serves our own.
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(schema, statistics),
      ...(isByGraphqlJs ? [] : [execution(schema, format)]),
      noticesPlugin(schema, (error) => formatError({ message: '' }, error, { isPublic, report })),
    ],
  });
  await server.start();

  /** Null when a reload happened between two reads. */
  const attempt = async (
    ...[params, acceptLanguage, signal, traceparent]: Parameters<GraphqlService['execute']>
  ): Promise<GraphqlResponse | null> => {
    const contextValue = createContext(engine, acceptLanguage, signal, traceparent);
    const { body, http } = await server.executeOperation(withoutNulls(params), { contextValue });
    if (body.kind !== 'single') throw new Error('No operation is answered in parts.');
    const { errors, data, extensions } = body.singleResult;
    const versions = contextValue.graph.versionsSeen();
    const dataset = data == null ? null : (versions[0] ?? (await versionOf(contextValue)));
    contextValue.load.clear();
    if (versions.length > 1) return null;
    const isLarge = contextValue.operation.values >= MEASURED_FROM;
    if (isLarge && isLargerAsJson(body.singleResult, LIMITS.bytes.maximum)) {
      return refusedResponse(limitError('bytes', LIMITS.bytes.maximum + 1));
    }
    // Apollo's status is 500 when a plugin refuses.
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
      const first = await attempt(...request);
      if (first !== null) return first;
      // The first reads are of a replaced dataset, so everything is read again.
      await setTimeout(RELOAD_PAUSE_MS);
      return (await attempt(...request)) ?? RELOADING;
    },
    datasetVersion: datasetVersion(engine),
    schemaFingerprint: hash('sha256', JSON.stringify([engine.engine, isPublic, readTypeDefs()])),
    whyNotReady: async (withAdvice) => {
      const cause = await engine.whyNotReady(withAdvice);
      // Read before the first request needs them.
      if (cause === null) await statistics.prepare(engine.reader());
      return cause;
    },
    stop: () => server.stop(),
  };
}

/** The dataset's version for a response that read nothing; null on failure, because it is optional. */
const versionOf = async ({ graph }: Context): Promise<string | null> =>
  graph.dataset().then(
    ({ version }) => version,
    () => null,
  );

/** Leaves out parameters that are null, because Apollo expects those to be undefined. */
const withoutNulls = ({ query, operationName, variables, extensions }: GraphqlParams) => ({
  ...(query !== null && { query }),
  ...(operationName !== null && { operationName }),
  ...(variables !== null && { variables: { ...variables } }),
  ...(extensions !== null && { extensions: { ...extensions } }),
});
