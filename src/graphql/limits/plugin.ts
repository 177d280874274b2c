import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { branchings } from './branching.ts';
import { nodesIn } from './cost.ts';
import { fragmentsOf } from './document.ts';
import { exceeded, isExceeded } from './exceeded.ts';
import { keptPlans } from './plans.ts';
import { type Predicted, predict } from './predict.ts';

/**
 * The limits that variables decide, before each execution; and, of a request whose `extensions` hold `cost: true`,
 * what was predicted beside what came. Asked for there and not by a header, it is part of what an answer is kept under
 * without more ado.
 */
export function limitsOf(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = branchings(schema);
  const plans = keptPlans();
  return {
    requestDidStart: async ({ request }) => {
      let predicted: Predicted | null = null;
      return {
        didResolveOperation: async ({ document, operation, operationName, contextValue }) => {
          contextValue.operation.name = operationName;
          // Which operation is meant cannot be told: nothing will be run.
          if (operation === undefined) return;
          const variables = variablesOf(schema, operation, request.variables);
          if (variables === null) return;
          predicted = await known.apply(contextValue.graph, (branching) =>
            plans.of(operation, variables, branching, () =>
              predict(
                { schema, fragments: fragmentsOf(document), variables },
                operation.selectionSet,
                branching,
              ),
            ),
          );
          if (predicted === null) return;
          for (const limit of ['hops', 'nodes'] as const) {
            if (isExceeded(limit, predicted[limit])) throw exceeded(limit, predicted[limit]);
          }
        },
        willSendResponse: async ({ response, contextValue }) => {
          known.met(contextValue.graph.versionsSeen());
          if (request.extensions?.['cost'] !== true || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (predicted === null || singleResult.data == null) return;
          const cost = { predicted: predicted.nodes, actual: nodesIn(singleResult.data) };
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

/** Null for variables that do not fit: execution says so, and does nothing else. */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> | null {
  const found = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
  return found.coerced ?? null;
}
