import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { ApiError } from '../../errors.ts';
import { type Context, resetLoaders } from '../context.ts';
import { interpret } from './interpret.ts';

/**
 * Executes operations by `interpret`. What has several errors is executed again by graphql-js, with new loaders, because it
 * may tell others of them. Errors of the engine are told as they are: to ask again would double the load of a database that
 * fails.
 */
export function execution(
  schema: GraphQLSchema,
  format: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        if (!isQuery(operation)) return null;
        const definitions = operation.variableDefinitions ?? [];
        const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
        if (coerced === undefined) return null;
        const fragments = fragmentsOf(document);
        const { data, errors, isCertain } = await interpret({
          schema,
          operation,
          fragments,
          variables: coerced,
          contextValue,
        });
        if (!isCertain && !errors.some(isOfEngine)) {
          resetLoaders(contextValue);
          return null;
        }
        const singleResult = {
          ...(errors.length > 0 && { errors: errors.map(format) }),
          data,
        } as FormattedExecutionResult;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    }),
  };
}

/** Apollo also asks without an operation, contrary to its types, when it cannot determine one. */
const isQuery = (operation: OperationDefinitionNode | undefined): boolean =>
  operation?.operation === OperationTypeNode.QUERY;

const fragmentsOf = ({ definitions }: DocumentNode) =>
  Object.fromEntries(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );

/** Whether the engine has failed, or has refused what it can not bear: an error of a database has a cause. */
const isOfEngine = ({ originalError }: GraphQLError): boolean =>
  originalError instanceof ApiError &&
  (originalError.cause !== undefined || originalError.code === 'TIMEOUT');
