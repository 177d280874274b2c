import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ModelLevel } from '../model/enums.ts';
import type { Prefetch } from '../model/relations.ts';
import { preparedOperation } from './prepared-operations.ts';
import { readsOf } from './reads.ts';

/** The most reads that are prefetched; others are read at their own level, because a statement's plan grows with each. */
const MAX_PREFETCHED = 8;

/** Fields that only lead to the rows of a list. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** A walk through the selection of a field. */
interface Walk {
  readonly info: GraphQLResolveInfo;
  /** Whether the plan is the same for other variables. */
  isFixed: boolean;
}

/**
 * What the fields below the one that is being resolved will read, as far as the document tells before a row is there.
 * Everything else is read where it is reached, with the same answer.
 */
export function prefetchBelow(info: GraphQLResolveInfo): readonly Prefetch[] {
  const [node] = info.fieldNodes;
  if (node === undefined || info.fieldNodes.length > 1) return [];
  const plans = preparedOperation(info.operation).prefetch;
  const known = plans.get(node);
  if (known !== undefined) return known;
  const walk: Walk = { info, isFixed: true };
  const all = readsIn(node.selectionSet, getNamedType(info.returnType), null, walk);
  const plan = firstReads(all, { left: MAX_PREFETCHED });
  // A document is parsed once and executed often, and not always with the same variables.
  if (walk.isFixed) plans.set(node, plan);
  return plan;
}

/**
 * What the fields of a selection read. `outer` is the interface that rows have where the selection is a fragment on one
 * of its types: `... on Code { children }` concerns only some rows, so of a fragment only those fields are prefetched
 * that the interface does not have, which no other row could be read for.
 */
function readsIn(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  outer: GraphQLNamedType | null,
  walk: Walk,
): readonly Prefetch[] {
  let all: readonly Prefetch[] = [];
  for (const one of selections?.selections ?? []) {
    // Whether a directive leaves something out is decided by the execution.
    if ((one.directives ?? []).length > 0) continue;
    if (one.kind === Kind.FIELD) {
      const isCommon = isInterfaceType(outer) && outer.getFields()[one.name.value] !== undefined;
      if (!isCommon) all = mergePrefetch(all, readsOfField(one, type, walk));
      continue;
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : walk.info.fragments[one.name.value];
    const name = fragment?.typeCondition?.name.value ?? type.name;
    const narrowed = walk.info.schema.getType(name) ?? type;
    const within = narrowed === type ? outer : isInterfaceType(type) ? type : outer;
    all = mergePrefetch(all, readsIn(fragment?.selectionSet, narrowed, within, walk));
  }
  return all;
}

function readsOfField(node: FieldNode, type: GraphQLNamedType, walk: Walk): readonly Prefetch[] {
  const name = node.name.value;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const reads = readsOf(walk.info.schema, type, name);
  if (field === undefined || (reads.length === 0 && !PASSED_THROUGH.has(name))) return [];
  // Of a field that makes several reads, each has rows of another type.
  if (reads.length > 1) return reads.map((read) => ({ read, next: [] }));
  const next = readsIn(node.selectionSet, getNamedType(field.type), null, walk);
  const [read] = reads;
  if (read === undefined) return next;
  if (read !== 'descendants') return [{ read, next }];
  walk.isFixed &&= (walk.info.operation.variableDefinitions ?? []).length === 0;
  const { levels } = getArgumentValues(field, node, walk.info.variableValues);
  return [{ read, levels: (levels ?? null) as readonly ModelLevel[] | null, next }];
}

/** As many as are left, depth first. */
const firstReads = (all: readonly Prefetch[], budget: { left: number }): readonly Prefetch[] =>
  all.flatMap((one) => {
    if (budget.left === 0) return [];
    budget.left -= 1;
    return [{ ...one, next: firstReads(one.next, budget) }];
  });

/** What either prefetches. */
export function mergePrefetch(a: readonly Prefetch[], b: readonly Prefetch[]): readonly Prefetch[] {
  // One field node always yields the same array, so most merges end here.
  if (a === b || b.length === 0) return a;
  const all = new Map(a.map((one) => [nameOf(one), one]));
  for (const one of b) {
    const known = all.get(nameOf(one));
    all.set(nameOf(one), known ? { ...known, next: mergePrefetch(known.next, one.next) } : one);
  }
  return [...all.values()];
}

const nameOf = ({ read, levels }: Prefetch): string => [read, ...(levels ?? [])].join(' ');
