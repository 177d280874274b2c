import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldOf } from '../limits/collect-fields.ts';
import { fragmentsOf } from '../limits/fragments.ts';
import { type GivenKey, keysIn, takeKeys } from './key-arguments.ts';

/** A field of an operation whose arguments take keys. */
export interface KeyPlace {
  /** Names in the response, without the places in lists: all rows of a list have the same arguments. */
  readonly path: readonly string[];
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** The fields of an operation that were given an argument that may take keys, in the order of the document. */
export function keyPlaces(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly KeyPlace[] {
  const fragments = fragmentsOf(document);
  const places: KeyPlace[] = [];
  const add = (parent: GraphQLCompositeType, node: FieldNode, above: readonly string[]): void => {
    const field = fieldOf(schema, parent, node.name.value);
    if (field === undefined) return;
    const path = [...above, (node.alias ?? node.name).value];
    const owner = `${parent.name}.${field.name}`;
    if (node.arguments?.length && takeKeys(owner, field.args)) {
      places.push({ path, owner, field, node });
    }
    const type = getNamedType(field.type);
    if (isCompositeType(type)) visit(type, node.selectionSet, path);
  };
  const visit = (
    parent: GraphQLCompositeType,
    set: SelectionSetNode | undefined,
    path: readonly string[],
  ): void => {
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.FIELD) {
        add(parent, one, path);
        continue;
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
      const name = fragment?.typeCondition?.name.value;
      const type = name === undefined ? parent : schema.getType(name);
      if (isCompositeType(type)) visit(type, fragment?.selectionSet, path);
    }
  };
  const query = schema.getQueryType();
  if (query != null) visit(query, operation.selectionSet, []);
  return places;
}

/** The keys that a place was given and whose existence its answer does not show. */
export function keysInDoubt(
  { owner, field, node, path }: KeyPlace,
  data: unknown,
  variables: Readonly<Record<string, unknown>>,
): readonly GivenKey[] {
  const answers = answersAt(data, path);
  // The field was not asked, because a directive excluded it or nothing stands above it.
  if (answers.length === 0) return [];
  const given = keysIn(owner, field.args, getArgumentValues(field, node, variables));
  const isLookup = given.some(({ argument }) => ['key', 'id', 'ids'].includes(argument));
  const isFound = answers.some(isLookup ? isSomething : showsSomething);
  return given.filter(({ at }) => {
    if (at === null) return !isFound;
    return !isLookup || answers.every((answer) => Array.isArray(answer) && answer[at] === null);
  });
}

/** The answers of a field, one for each row above it. */
function answersAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (name === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => answersAt(item, [name, ...rest]));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return answersAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

const isSomething = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.some((item) => item !== null) : answer !== null;

/** Whether an answer has an item, or a count above zero. Without one it may be empty, or only show none. */
function showsSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some(
    (part) => (Array.isArray(part) && part.length > 0) || (typeof part === 'number' && part > 0),
  );
}
