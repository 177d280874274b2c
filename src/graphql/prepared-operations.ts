import type { FieldNode, OperationDefinitionNode } from 'graphql';
import type { Prefetch } from '../model/relations.ts';
import type { CachedEstimate } from './limits/estimate.ts';
import type { KeyPlace } from './notices/key-places.ts';

/** What was computed for an operation and is reused by later requests. */
interface PreparedOperation {
  /** The last estimate of its cost. */
  estimate: CachedEstimate | null;
  /** Its fields that may name keys; null before its first use. */
  keyPlaces: readonly KeyPlace[] | null;
  /** The prefetch plans of its fields. */
  readonly prefetch: Map<FieldNode, readonly Prefetch[]>;
}

/** By the parsed operation, so that an entry lives as long as its cached document. */
const PREPARED = new WeakMap<OperationDefinitionNode, PreparedOperation>();

/** The prepared data of an operation, which is empty at its first use. */
export function preparedOperation(operation: OperationDefinitionNode): PreparedOperation {
  const known = PREPARED.get(operation);
  if (known !== undefined) return known;
  const prepared: PreparedOperation = {
    estimate: null,
    keyPlaces: null,
    prefetch: new Map(),
  };
  PREPARED.set(operation, prepared);
  return prepared;
}
