import type { ExecutionResult, FieldNode, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { Prefetch } from '../model/relations.ts';
import type { CachedEstimate } from './limits/estimate.ts';

/** What has been prepared of an operation, so that it is not prepared again for the next request. */
interface PreparedOperation {
  /** Compiled, null for an operation that is never compiled, or how often it has been executed so far. */
  compiled: CompiledQuery<ExecutionResult['data'], unknown> | number | null;
  /** The last estimate of what it costs. */
  estimate: CachedEstimate | null;
  /** The prefetch plans of its fields. */
  readonly prefetch: Map<FieldNode, readonly Prefetch[]>;
}

/** By the parsed operation: an entry lives as long as its document is cached. */
const PREPARED = new WeakMap<OperationDefinitionNode, PreparedOperation>();

export function preparedOperation(operation: OperationDefinitionNode): PreparedOperation {
  const known = PREPARED.get(operation);
  if (known !== undefined) return known;
  const prepared: PreparedOperation = { compiled: 0, estimate: null, prefetch: new Map() };
  PREPARED.set(operation, prepared);
  return prepared;
}
