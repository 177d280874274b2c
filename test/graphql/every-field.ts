import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Lists below lists grow fast: below the first level a page of two is enough to reach a field. */
const SMALL_PAGE = '(first: 2)';

/** Selects every field of a type down to a depth; what lies deeper only with its leaves. */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const parts = schema.getPossibleTypes(type).map((one) => `... on ${one.name} { __typename }`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const own = Object.values(type.getFields()).map((field) => select(schema, field, depth));
  const more = isInterfaceType(type)
    ? schema.getPossibleTypes(type).flatMap((one) => {
        const extra = Object.values(one.getFields()).filter(({ name }) => !type.getFields()[name]);
        const fields = extra.map((field) => select(schema, field, depth)).filter(Boolean);
        return fields.length > 0 ? [`... on ${one.name} { ${fields.join(' ')} }`] : [];
      })
    : [];
  return `{ __typename ${[...own, ...more].filter(Boolean).join(' ')} }`;
}

function select(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  if (field.args.some(isRequiredArgument)) return '';
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return field.name;
  if (depth === 0) return '';
  const isPaged = field.args.some(({ name }) => name === 'first');
  return `${field.name}${isPaged ? SMALL_PAGE : ''} ${everyField(schema, type, depth - 1)}`;
}
