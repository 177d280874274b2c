import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** What a client's cache must know of the schema, which no answer tells. */
export interface SchemaTypes {
  /** The object types that each interface and union can be, as Apollo Client and urql want them. */
  readonly possibleTypes: Readonly<Record<string, string[]>>;
  /** Object types without an `id`: a cache keeps them where they were found, and nowhere else. */
  readonly withoutId: readonly string[];
}

/** Reads off a schema what a cache must know of it; in the order of the names. */
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
