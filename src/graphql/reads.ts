import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Reference, Relation } from '../model/relations.ts';

/** A resolver that says what it reads of the graph beside its row. */
interface Reading {
  readonly reads: readonly (Relation | Reference)[];
}

/**
 * Adds to a resolver what it reads; nothing but the row may decide which reads these are. The prefetch plan and the limit
 * of a list are taken from here, so that a relation stands in one line of a resolver and nowhere else in `graphql/`.
 */
export const reading = <Resolver>(reads: Reading['reads'], resolve: Resolver): Resolver =>
  Object.assign(resolve as object, { reads } satisfies Reading) as Resolver;

/** Makes what resolvers read part of the schema, as extensions of the fields. */
export function attachReads(schema: GraphQLSchema, resolvers: object): void {
  for (const [typeName, ofType] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const { reads } = (ofType as Readonly<Record<string, Partial<Reading>>>)[name] ?? {};
      if (reads !== undefined) field.extensions = { ...field.extensions, reads };
    }
  }
}

/** What the resolver of a field reads; of an interface, what all its types read alike. */
export function readsOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  field: string,
): Reading['reads'] {
  if (isInterfaceType(type) && type.getFields()[field] === undefined) return [];
  const concrete = isAbstractType(type) ? schema.getPossibleTypes(type)[0] : type;
  if (!isObjectType(concrete)) return [];
  return (concrete.getFields()[field]?.extensions as Partial<Reading> | undefined)?.reads ?? [];
}
