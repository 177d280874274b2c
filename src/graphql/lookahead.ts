import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A field that an operation asks below the one that is being answered. */
export interface FieldBelow {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The names of all fields below it, however deep; a few more where a directive leaves some out. */
  readonly descendantNames: ReadonlySet<string>;
}

/** The fields directly below the one that is being answered, aliases apart. */
export function fieldsBelow(info: GraphQLResolveInfo): readonly FieldBelow[] {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields of its own.`);
  const { schema, fragments, variableValues } = info;
  const nodes = [...info.fieldNodes];
  const { fields } = collectSubFields(schema, fragments, variableValues, type, nodes);
  return [...fields.values()].flatMap((same) => {
    const [first] = same;
    const field = first && type.getFields()[first.name.value];
    if (first === undefined || field === undefined) return [];
    const args = getArgumentValues(field, first, variableValues);
    return { name: first.name.value, args, descendantNames: namesBelow(same, info) };
  });
}

function namesBelow(nodes: readonly FieldNode[], info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const entered = new Set<string>();
  const enter = (selections: SelectionSetNode | undefined): void => {
    for (const one of selections?.selections ?? []) {
      if (one.kind === Kind.FIELD) names.add(one.name.value);
      if (one.kind !== Kind.FRAGMENT_SPREAD) enter(one.selectionSet);
      else if (!entered.has(one.name.value)) {
        entered.add(one.name.value);
        enter(info.fragments[one.name.value]?.selectionSet);
      }
    }
  };
  for (const node of nodes) enter(node.selectionSet);
  return names;
}
