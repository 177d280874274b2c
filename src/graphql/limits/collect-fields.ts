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

/** An operation with the schema, the fragments and the variables with which it will be executed. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field at one path, with the merged selections of all its occurrences there. */
export interface CollectedField {
  readonly parent: GraphQLCompositeType;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: SelectionSetNode[];
}

/**
 * The fields at one path (CollectFields of the GraphQL specification, section 6.3.2). Fields of all possible types
 * are included, so these may be more than any response has. A field selected twice under one name counts once.
 */
export function collectFields(
  { schema, fragments, variables }: Operation,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly CollectedField[] {
  const fields = new Map<string, CollectedField>();
  const spread = new Set<string>();
  // An invalid directive is an error only where it is executed, and the other fields are still resolved.
  const isIncluded = (node: SelectionNode): boolean => {
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
    const responseName = (node.alias ?? node.name).value;
    const key = JSON.stringify([responseName, node.name.value, args]);
    const known = fields.get(key) ?? { parent, name: node.name.value, args, below: [] };
    if (node.selectionSet !== undefined) known.below.push(node.selectionSet);
    fields.set(key, known);
  };
  const visitSelections = (
    parent: GraphQLCompositeType,
    { selections }: SelectionSetNode,
  ): void => {
    for (const one of selections) {
      if (!isIncluded(one)) continue;
      if (one.kind === Kind.FIELD) add(parent, one);
      else if (one.kind === Kind.INLINE_FRAGMENT)
        visitSelections(typeNamed(one.typeCondition?.name.value) ?? parent, one.selectionSet);
      else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        const fragment = fragments.get(one.name.value);
        const condition = typeNamed(fragment?.typeCondition.name.value);
        if (fragment !== undefined) visitSelections(condition ?? parent, fragment.selectionSet);
      }
    }
  };
  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const found = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(found) ? found : undefined;
  };

  for (const set of sets) visitSelections(type, set);
  return [...fields.values()];
}

/** A field of a type, also `__schema` and `__type` of the query type. */
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

/** The names of all fields in selections at any depth, also of those that a directive excludes. */
export function namesBelow(
  { fragments }: Operation,
  sets: readonly SelectionSetNode[],
): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const visitSelections = (set: SelectionSetNode | undefined): void => {
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.FIELD) names.add(one.name.value);
      if (one.kind !== Kind.FRAGMENT_SPREAD) visitSelections(one.selectionSet);
      else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        visitSelections(fragments.get(one.name.value)?.selectionSet);
      }
    }
  };
  for (const set of sets) visitSelections(set);
  return names;
}
