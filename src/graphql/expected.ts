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

interface Growing {
  readonly read: Expected['read'];
  readonly levels: readonly ModelLevel[] | null;
  readonly next: Map<string, Growing>;
}

/** How far a walk through a field's selection has come. */
interface Walk {
  readonly info: GraphQLResolveInfo;
  /** How many more reads may be expected. */
  left: number;
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
  const found = new Map<string, Growing>();
  const walk: Walk = { info, left: MOST_EXPECTED, isFixed: true };
  const type = getNamedType(info.returnType);
  collect(node.selectionSet, type, FOLLOWED[type.name] ?? {}, found, walk);
  const expected = settled(found);
  // A document is parsed once and asked often, and not always with the same variables.
  if (walk.isFixed) KNOWN.set(node, expected);
  return expected;
}

/** What the fields of a selection on rows of one type read, where `reads` tells it. */
function collect(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  reads: Reads,
  found: Map<string, Growing>,
  walk: Walk,
): void {
  for (const one of selections?.selections ?? []) {
    // Whether a directive leaves something out is for those who execute the operation.
    if ((one.directives ?? []).length > 0) continue;
    if (one.kind === Kind.FIELD) {
      enter(one, type, reads, found, walk);
      continue;
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : walk.info.fragments[one.name.value];
    const name = fragment?.typeCondition?.name.value ?? type.name;
    const narrowed = walk.info.schema.getType(name) ?? type;
    collect(fragment?.selectionSet, narrowed, readsWithin(name, type, reads), found, walk);
  }
}

/** What the fields of a fragment on a type read, on rows of another. */
function readsWithin(name: string, type: GraphQLNamedType, reads: Reads): Reads {
  if (name === type.name) return reads;
  return (isObjectType(type) ? FOLLOWED[name] : ONLY_OF[name]) ?? {};
}

function enter(
  node: FieldNode,
  type: GraphQLNamedType,
  reads: Reads,
  found: Map<string, Growing>,
  walk: Walk,
): void {
  const name = node.name.value;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) return;
  const below = getNamedType(field.type);
  const belowReads = FOLLOWED[below.name] ?? {};
  const own = reads[name];
  if (own === undefined) {
    if (PASSED_THROUGH.has(name)) collect(node.selectionSet, below, belowReads, found, walk);
    return;
  }
  let levels: readonly ModelLevel[] | null = null;
  if (name === 'descendants') {
    walk.isFixed &&= (walk.info.operation.variableDefinitions ?? []).length === 0;
    levels = getArgumentValues(field, node, walk.info.variableValues)['levels'] as typeof levels;
  }
  for (const read of own) {
    const key = [read, ...(levels ?? [])].join(' ');
    const known = found.get(key);
    if (known === undefined && walk.left === 0) return;
    const growing = known ?? { read, levels: levels ?? null, next: new Map() };
    if (known === undefined) walk.left -= 1;
    found.set(key, growing);
    // Of a field that makes several reads, each brings rows of another type.
    if (own.length === 1) collect(node.selectionSet, below, belowReads, growing.next, walk);
  }
}

const settled = (found: ReadonlyMap<string, Growing>): readonly Expected[] =>
  [...found.values()].map(({ read, levels, next }) => ({ read, levels, next: settled(next) }));

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
