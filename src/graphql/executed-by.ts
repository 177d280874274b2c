import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { Executor } from './executor.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executed = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>>;

/** The one door by which Apollo lets another than itself execute; no gateway stands behind it. */
export const executedBy = (schema: GraphQLSchema, execute: Executor): Gateway => ({
  onSchemaLoadOrUpdate: (listener) => {
    listener({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: async () => ({
    executor: async ({ document, operation, request, context }) =>
      (await execute({
        document,
        operation,
        operationName: request.operationName ?? null,
        variables: request.variables ?? {},
        context: context as Context,
      })) as Executed,
  }),
  stop: async () => {},
});
