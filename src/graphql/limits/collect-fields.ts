import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** A document's operation as it will be run. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field as it is asked at one place, with all that is selected below it wherever it is asked there. */
export interface CollectedField {
  readonly parent: GraphQLCompositeType;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: SelectionSetNode[];
}

/**
 * The fields of a place. Those of every type that may stand there are among them, so a place of several types has more
 * than any answer will. One that is asked twice under one name counts once, as it is answered once.
 */
export function collectFields(
  { schema, fragments, variables }: Operation,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly CollectedField[] {
  const fields = new Map<string, CollectedField>();
  const spread = new Set<string>();
  // What throws here is refused where it is run, and there alone: all beside it is answered.
  const isAsked = (node: SelectionNode): boolean => {
    if (node.directives === undefined || node.directives.length === 0) return true;
    const skip = orNull(() => getDirectiveValues(GraphQLSkipDirective, node, variables));
    const include = orNull(() => getDirectiveValues(GraphQLIncludeDirective, node, variables));
    return skip?.['if'] !== true && include?.['if'] !== false;
  };

  const add = (parent: GraphQLCompositeType, node: FieldNode): void => {
    const field = fieldOf(schema, parent, node.name.value);
    if (field === undefined) return;
    const args = orNull(() => getArgumentValues(field, node, variables));
    if (args == null) return;
    const answersTo = (node.alias ?? node.name).value;
    const key = JSON.stringify([answersTo, node.name.value, args]);
    const known = fields.get(key) ?? { parent, name: node.name.value, args, below: [] };
    if (node.selectionSet !== undefined) known.below.push(node.selectionSet);
    fields.set(key, known);
  };
  const enter = (parent: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    for (const one of selections) {
      if (!isAsked(one)) continue;
      if (one.kind === Kind.FIELD) add(parent, one);
      else if (one.kind === Kind.INLINE_FRAGMENT)
        enter(typeNamed(one.typeCondition?.name.value) ?? parent, one.selectionSet);
      else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        const fragment = fragments.get(one.name.value);
        const condition = typeNamed(fragment?.typeCondition.name.value);
        if (fragment !== undefined) enter(condition ?? parent, fragment.selectionSet);
      }
    }
  };
  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const found = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(found) ? found : undefined;
  };

  for (const set of sets) enter(type, set);
  return [...fields.values()];
}

/** A field of a type, with those by which a schema tells of itself. */
export function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  if (meta !== undefined && parent === schema.getQueryType()) return meta;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The names of all fields in selections, however deep; a few more where a directive leaves some out. */
export function namesBelow(
  { fragments }: Operation,
  sets: readonly SelectionSetNode[],
): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const enter = (set: SelectionSetNode | undefined): void => {
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.FIELD) names.add(one.name.value);
      if (one.kind !== Kind.FRAGMENT_SPREAD) enter(one.selectionSet);
      else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        enter(fragments.get(one.name.value)?.selectionSet);
      }
    }
  };
  for (const set of sets) enter(set);
  return names;
}
