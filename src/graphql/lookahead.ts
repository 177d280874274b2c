import { type GraphQLResolveInfo, getNamedType, isCompositeType } from 'graphql';
import { type CollectedField, collectFields, namesBelow } from './limits/collect-fields.ts';

/** A field that is selected below the one that is being resolved. */
export interface FieldBelow {
  readonly name: string;
  readonly args: CollectedField['args'];
  /** The names of all fields below it, however deep. */
  readonly descendantNames: ReadonlySet<string>;
}

/** The fields directly below the one that is being resolved, once for each alias. */
export function fieldsBelow(info: GraphQLResolveInfo): readonly FieldBelow[] {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) throw new Error(`${type.name} has no fields of its own.`);
  const operation = {
    schema: info.schema,
    fragments: new Map(Object.entries(info.fragments)),
    variables: info.variableValues,
  };
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return collectFields(operation, type, sets).map(({ name, args, below }) => ({
    name,
    args,
    descendantNames: namesBelow(operation, below),
  }));
}
