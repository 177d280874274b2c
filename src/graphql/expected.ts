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
import type { Expected } from '../graph/port.ts';
import type { ModelLevel } from '../graph/rows.ts';
import { FOLLOWED, ONLY_OF, PASSED_THROUGH, type Reads } from './followed.ts';

/** More reads than this at once are left to their own levels: a statement's plan grows with each. */
const MOST_EXPECTED = 8;

/** A walk through a field's selection. */
interface Walk {
  readonly info: GraphQLResolveInfo;
  /** Whether what was found holds for other variables too. */
  isFixed: boolean;
}

const KNOWN = new WeakMap<FieldNode, readonly Expected[]>();

/**
 * What the fields below the one that is being answered will read, as far as it can be told before a row is there. What
 * cannot is read where it is reached, and the answer is the same.
 */
export function expectedBelow(info: GraphQLResolveInfo): readonly Expected[] {
  const [node] = info.fieldNodes;
  if (node === undefined || info.fieldNodes.length > 1) return [];
  const known = KNOWN.get(node);
  if (known !== undefined) return known;
  const walk: Walk = { info, isFixed: true };
  const type = getNamedType(info.returnType);
  const all = readBy(node.selectionSet, type, FOLLOWED[type.name] ?? {}, walk);
  const expected = firstOf(all, { left: MOST_EXPECTED });
  // A document is parsed once and asked often, and not always with the same variables.
  if (walk.isFixed) KNOWN.set(node, expected);
  return expected;
}

/** What the fields of a selection on rows of one type read, where `reads` tells it. */
function readBy(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  reads: Reads,
  walk: Walk,
): readonly Expected[] {
  let all: readonly Expected[] = [];
  for (const one of selections?.selections ?? []) {
    // Whether a directive leaves something out is for those who execute the operation.
    if ((one.directives ?? []).length > 0) continue;
    if (one.kind === Kind.FIELD) {
      all = merged(all, readByField(one, type, reads, walk));
      continue;
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : walk.info.fragments[one.name.value];
    const name = fragment?.typeCondition?.name.value ?? type.name;
    const narrowed = walk.info.schema.getType(name) ?? type;
    const within = readsWithin(name, type, reads);
    all = merged(all, readBy(fragment?.selectionSet, narrowed, within, walk));
  }
  return all;
}

/** What the fields of a fragment on a type read, on rows of another. */
function readsWithin(name: string, type: GraphQLNamedType, reads: Reads): Reads {
  if (name === type.name) return reads;
  return (isObjectType(type) ? FOLLOWED[name] : ONLY_OF[name]) ?? {};
}

function readByField(
  node: FieldNode,
  type: GraphQLNamedType,
  reads: Reads,
  walk: Walk,
): readonly Expected[] {
  const name = node.name.value;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const own = reads[name];
  if (field === undefined || (own === undefined && !PASSED_THROUGH.has(name))) return [];
  // Of a field that makes several reads, each brings rows of another type.
  if (own !== undefined && own.length > 1) return own.map((read) => ({ read, next: [] }));
  const below = getNamedType(field.type);
  const next = readBy(node.selectionSet, below, FOLLOWED[below.name] ?? {}, walk);
  const [read] = own ?? [];
  if (read === undefined) return next;
  if (read !== 'descendants') return [{ read, next }];
  walk.isFixed &&= (walk.info.operation.variableDefinitions ?? []).length === 0;
  const { levels } = getArgumentValues(field, node, walk.info.variableValues);
  return [{ read, levels: (levels ?? null) as readonly ModelLevel[] | null, next }];
}

/** As many as are left, depth first. */
const firstOf = (all: readonly Expected[], budget: { left: number }): readonly Expected[] =>
  all.flatMap((one) => {
    if (budget.left === 0) return [];
    budget.left -= 1;
    return [{ ...one, next: firstOf(one.next, budget) }];
  });

/** What either expects. */
export function merged(a: readonly Expected[], b: readonly Expected[]): readonly Expected[] {
  // Those that ask for a list from many places ask for it from one place of the document.
  if (a === b || b.length === 0) return a;
  const all = new Map(a.map((one) => [nameOf(one), one]));
  for (const one of b) {
    const known = all.get(nameOf(one));
    all.set(nameOf(one), known ? { ...known, next: merged(known.next, one.next) } : one);
  }
  return [...all.values()];
}

const nameOf = ({ read, levels }: Expected): string => [read, ...(levels ?? [])].join(' ');
