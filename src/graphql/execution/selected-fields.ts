import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What decides which fields of a document are answered. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The occurrences of one field in a selection, whose own selections are merged. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/**
 * The fields that selections ask of an object of a type, by their names in the answer and in its order (CollectFields of
 * the GraphQL specification, section 6.3.2). @throws GraphQLError for a directive without its value
 */
export function selectedFields(
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldNodes> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();

  const isIncluded = (node: SelectionNode): boolean => {
    if (node.directives === undefined || node.directives.length === 0) return true;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    if (skip?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  };
  const isOfType = (name: string | undefined): boolean => {
    if (name === undefined || name === type.name) return true;
    const condition = schema.getType(name);
    return isAbstractType(condition) && schema.isSubType(condition, type);
  };
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const one of selections) {
      // First, as in graphql-js, which reads no directive of a fragment that is there already.
      if (one.kind === Kind.FRAGMENT_SPREAD && spread.has(one.name.value)) continue;
      if (!isIncluded(one)) continue;
      if (one.kind === Kind.FIELD) {
        const name = (one.alias ?? one.name).value;
        const known = fields.get(name);
        if (known === undefined) fields.set(name, [one]);
        else known.push(one);
      } else if (one.kind === Kind.INLINE_FRAGMENT) {
        if (isOfType(one.typeCondition?.name.value)) visit(one.selectionSet);
      } else {
        spread.add(one.name.value);
        const fragment = fragments[one.name.value];
        if (fragment && isOfType(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
  return fields;
}
