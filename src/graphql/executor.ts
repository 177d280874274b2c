import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { anew, type Context } from './context.ts';
import { MOST_ERRORS } from './limits/limits.ts';

/** A validated operation with what it is asked with. */
interface Execution {
  readonly document: DocumentNode;
  /** Undefined where the document has none of the asked name. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}
export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** How an executor treats what is asked again and again. */
export interface ExecutorSettings {
  /** Uses of a document from which it is worth a plan of its own; `Infinity` makes none. */
  readonly compileFrom: number;
}

/** A plan, null for a document that gets none, or how often the document has been asked without one. */
type Plan = CompiledQuery<ExecutionResult['data'], unknown> | number | null;

/**
 * Runs operations by graphql-js, and those that come again by a plan that graphql-jit compiles: measured, 0.57 ms
 * instead of 1.8 for 330 elements with their labels, most of it arguments that are read once and not for each element.
 * What is asked once is not compiled, for that takes longer than the answer. A plan lives as long as its document is
 * kept, which bounds both by one count.
 */
export function createExecutor(schema: GraphQLSchema, settings: ExecutorSettings): Executor {
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();

  const planOf = async ({ document, operationName }: Execution): Promise<Plan> => {
    const name = operationName ?? '';
    const ofDocument = plans.get(document) ?? new Map<string, Plan>();
    plans.set(document, ofDocument);
    const known = ofDocument.get(name) ?? 0;
    if (typeof known !== 'number') return known;
    const uses = known + 1;
    const plan =
      uses < settings.compileFrom ? uses : await compile(schema, document, operationName);
    ofDocument.set(name, plan);
    return plan;
  };

  const byGraphqlJs = async (asked: Execution): Promise<ExecutionResult> =>
    execute({
      schema,
      document: asked.document,
      contextValue: asked.context,
      variableValues: asked.variables,
      operationName: asked.operationName,
      options: { maxCoercionErrors: MOST_ERRORS },
    });

  return async (asked) => {
    const { operation, variables, context } = asked;
    if (operation === undefined) return byGraphqlJs(asked);
    const plan = await planOf(asked);
    if (plan === null || typeof plan === 'number') return byGraphqlJs(asked);
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    // Each executor words a wrong variable in its own way; ours is graphql-js's.
    if (errors) return byGraphqlJs(asked);
    const result = (await plan.query(undefined, context, variables)) as ExecutionResult;
    // A plan tells of every error below a list, graphql-js of the first that it meets, which hangs on what is already
    // known: asked again with nothing known, it meets the same. The reads still end at the request's deadline.
    return result.errors ? byGraphqlJs({ ...asked, context: anew(context) }) : result;
  };
}

/** Characters of the longest document that is compiled: a plan's code is longer than what it is made from. */
const LONGEST = 10_000;

/** Whether a document is better left to graphql-js: too long for a plan, or about the schema itself. */
function isTooOdd(document: DocumentNode): boolean {
  if ((document.loc?.end ?? LONGEST + 1) > LONGEST) return true;
  let isOdd = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value === '__schema' || value === '__type') isOdd = true;
    },
  });
  return isOdd;
}

/** Loaded with the first document that is asked often: it is no part of a start. */
async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Promise<CompiledQuery<ExecutionResult['data'], unknown> | null> {
  if (isTooOdd(document)) return null;
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled)
    ? (compiled as CompiledQuery<ExecutionResult['data'], unknown>)
    : null;
}
