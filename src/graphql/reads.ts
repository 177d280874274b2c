import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Reference, Relation } from '../model/relations.ts';

/** A resolver with the reads of the graph that it makes. */
interface Reading {
  readonly reads: readonly (Relation | Reference)[];
}

/**
 * Attaches to a resolver the reads that it makes; only the row may decide which. The prefetch plan and the list
 * sizes are derived from them, so that `graphql/` names a relation only in the line of its resolver.
 */
export const reading = <Resolver>(reads: Reading['reads'], resolve: Resolver): Resolver =>
  Object.assign(resolve as object, { reads } satisfies Reading) as Resolver;

/** Copies the reads of resolvers into the schema, as extensions of the fields. */
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

/** The reads of a field's resolver; for an abstract type those of its first type, which all its types share. */
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
