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
import { optionsName, type Prefetch, type RelationOptions } from '../model/relations.ts';
import { preparedOperation } from './prepared-operations.ts';
import { readsOf } from './reads.ts';

/** The most reads that are prefetched, because a statement's plan grows with each; resolvers read the rest. */
const MAX_PREFETCHED = 8;

/** Fields that only lead to the rows of a list. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** A traversal of the selection of a field. */
interface Walk {
  readonly info: GraphQLResolveInfo;
  /** Whether the plan is the same for all variables. */
  isFixed: boolean;
}

/**
 * The reads of the fields below the one that is being resolved, as far as the document determines them. All others
 * are made when their field is resolved, with the same result.
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
  // The plan is cached with the document, which can be executed with other variables.
  if (walk.isFixed) plans.set(node, plan);
  return plan;
}

/**
 * The reads of the fields of a selection. `outer` is the rows' interface where the selection is a fragment on one
 * of its types: `... on Code { children }` concerns only some rows, so fields common to all levels are not
 * prefetched inside a fragment on one level.
 */
function readsIn(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  outer: GraphQLNamedType | null,
  walk: Walk,
): readonly Prefetch[] {
  let all: readonly Prefetch[] = [];
  for (const one of selections?.selections ?? []) {
    // A directive may exclude the field, which only the execution decides.
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
  // The reads of a field that makes several return rows of different types, so nothing below is prefetched.
  if (reads.length > 1) return reads.map((read) => ({ read, next: [] }));
  const next = readsIn(node.selectionSet, getNamedType(field.type), null, walk);
  const [read] = reads;
  if (read === undefined) return next;
  if (!field.args.some(({ name: one }) => one === 'levels' || one === 'studies')) {
    return [{ read, next }];
  }
  walk.isFixed &&= (walk.info.operation.variableDefinitions ?? []).length === 0;
  const { levels, studies } = getArgumentValues(
    field,
    node,
    walk.info.variableValues,
  ) as RelationOptions;
  return [{ read, levels: levels ?? null, studies: studies ?? null, next }];
}

/** As many reads as the budget has left, depth first. */
const firstReads = (all: readonly Prefetch[], budget: { left: number }): readonly Prefetch[] =>
  all.flatMap((one) => {
    if (budget.left === 0) return [];
    budget.left -= 1;
    return [{ ...one, next: firstReads(one.next, budget) }];
  });

/** The union of two prefetch plans. */
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

const nameOf = (prefetch: Prefetch): string => `${prefetch.read} ${optionsName(prefetch)}`;
