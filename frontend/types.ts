import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** Facts about the schema that a client's cache needs and that no response contains. */
export interface SchemaTypes {
  /** The object types of each interface and union, in the form that Apollo Client and urql expect. */
  readonly possibleTypes: Readonly<Record<string, string[]>>;
  /** Object types without an `id`, which a cache stores inside their parent. */
  readonly withoutId: readonly string[];
}

/** Derives these facts from a schema, ordered by name. */
export function typesOf(schema: GraphQLSchema): SchemaTypes {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const possibleTypes = types.filter(isAbstractType).map((type) => {
    const names = schema.getPossibleTypes(type).map(({ name }) => name);
    return [type.name, names.sort()] as const;
  });
  const withoutId = types
    .filter(isObjectType)
    .filter((type) => type !== schema.getQueryType() && !('id' in type.getFields()))
    .map(({ name }) => name);
  return { possibleTypes: Object.fromEntries(possibleTypes), withoutId };
}
