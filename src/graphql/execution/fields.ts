import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fieldOf } from '../limits/collect-fields.ts';
import { type FieldNodes, type Selecting, selectedFields } from './selected-fields.ts';

/** An operation that is to be executed, with its coerced variables. */
export interface Execution extends Selecting {
  readonly operation: OperationDefinitionNode;
  readonly contextValue: unknown;
}

/** A field of all objects of one type at one place of the answer. */
export interface Field {
  readonly name: string;
  readonly nodes: FieldNodes;
  readonly type: GraphQLOutputType;
  /** The same object for all rows. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly resolve: NonNullable<GraphQLField<unknown, unknown>['resolve']>;
  readonly info: GraphQLResolveInfo;
  /** The selections of what it returns. */
  readonly below: readonly SelectionSetNode[];
}

/** The fields of objects of a type, in their order. @throws GraphQLError for a directive without its value */
export function fieldsOf(
  execution: Execution,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Field[] {
  const selected = selectedFields(execution, type, sets);
  return [...selected].map(([name, nodes]) => toField(execution, type, name, nodes));
}

function toField(
  { schema, fragments, operation, variables }: Execution,
  parentType: GraphQLObjectType,
  name: string,
  nodes: FieldNodes,
): Field {
  const [node] = nodes;
  const fieldName = node.name.value;
  const definition =
    fieldName === TypeNameMetaFieldDef.name
      ? TypeNameMetaFieldDef
      : fieldOf(schema, parentType, fieldName);
  if (definition === undefined) throw new Error(`${parentType.name} has no ${fieldName}.`);
  const { args, error } = argumentsOf(() => getArgumentValues(definition, node, variables));
  return {
    name,
    nodes,
    type: definition.type,
    args,
    resolve: error ?? definition.resolve ?? defaultFieldResolver,
    info: {
      fieldName,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      // Of all rows together, so without those above.
      path: { prev: undefined, key: name, typename: parentType.name },
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables,
    },
    below: nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  };
}

/** Arguments that are invalid with these variables are the error of each object that has the field. */
function argumentsOf(read: () => Field['args']): {
  readonly args: Field['args'];
  readonly error?: () => never;
} {
  try {
    return { args: read() };
  } catch (error) {
    return {
      args: {},
      error: () => {
        throw error;
      },
    };
  }
}
