import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { preparedOperation } from '../prepared-operations.ts';
import type { StatisticsOf } from './cardinality.ts';
import type { DatasetStatistics } from './dataset-statistics.ts';
import { type Estimate, estimate } from './estimate.ts';
import { fragmentsOf } from './fragments.ts';
import { isExceeded, limitError } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Checks the limits that depend on variables before each execution. A request with `cost: true` in its `extensions`
 * gets the estimated and the actual cost. An extension and no header, because extensions are part of the cache key.
 */
export function limitsPlugin(
  schema: GraphQLSchema,
  known: DatasetStatistics,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ request }) => {
      let estimated: Estimate | null = null;
      return {
        didResolveOperation: async ({ document, operation, operationName, contextValue }) => {
          contextValue.operation.name = operationName;
          // Without an operation nothing will be executed.
          if (operation === undefined) return;
          const variables = variablesOf(schema, operation, request.variables);
          if (variables === null) return;
          estimated = await known.apply(contextValue.graph, (statistics) =>
            estimateOf(schema, { document, operation, variables, statistics }),
          );
          if (estimated === null) return;
          contextValue.operation.values = estimated.values;
          for (const limit of ['hops', 'scans', 'nodes', 'values'] as const) {
            if (isExceeded(limit, estimated[limit])) throw limitError(limit, estimated[limit]);
          }
        },
        willSendResponse: async ({ response, contextValue }) => {
          known.seen(contextValue.graph.versionsSeen());
          if (request.extensions?.['cost'] !== true || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (estimated === null || singleResult.data == null) return;
          const cost = { predicted: estimated.nodes, actual: countNodes(singleResult.data) };
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

/** The coerced variables; null for invalid ones, which the execution reports. */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  params: Variables = {},
): Variables | null {
  return getVariableValues(schema, variableDefinitions, params, { maxErrors: 1 }).coerced ?? null;
}

interface Execution {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly statistics: StatisticsOf;
}

/** The longest variables, in characters of JSON, whose estimate is cached. */
const MAX_CHARACTERS = 1_000;

/** The operation's estimate, from its last execution if possible, because most have the same variables or none. */
function estimateOf(
  schema: GraphQLSchema,
  { document, operation, variables, statistics }: Execution,
): Estimate {
  const prepared = preparedOperation(operation);
  const serialized = JSON.stringify(variables);
  const last = prepared.estimate;
  if (last?.statistics === statistics && last.variables === serialized) return last.estimate;
  const context = { schema, fragments: fragmentsOf(document), variables };
  const computed = estimate(context, operation.selectionSet, statistics);
  if (serialized.length <= MAX_CHARACTERS) {
    prepared.estimate = { statistics, variables: serialized, estimate: computed };
  }
  return computed;
}

/** The number of objects and of list items in a response's data, without the data itself. */
function countNodes(data: object): number {
  let nodes = 0;
  const count = (value: unknown, isItem: boolean): void => {
    if (Array.isArray(value)) {
      if (isItem) nodes += 1;
      for (const item of value) count(item, true);
    } else if (typeof value === 'object' && value !== null) {
      nodes += 1;
      for (const part of Object.values(value)) count(part, false);
    } else if (isItem) nodes += 1;
  };
  for (const part of Object.values(data)) count(part, false);
  return nodes;
}
