import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { everyField } from '../../graphql/every-field.ts';
import type { Pool } from './value-pool.ts';

/** A place for a text in an operation: an argument, or a field of one. */
export interface Slot {
  /** Such as `Query.elements.filter.label.contains`. */
  readonly name: string;
  /** The type of the variable that carries the whole argument. */
  readonly variableType: string;
  /** The argument's value, with a text in its place. */
  readonly valueWith: (text: string) => unknown;
  /** The field under an alias, its argument taken from a variable. */
  readonly fieldWith: (alias: string, variable: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Every place of the schema that takes a String or an ID; those of a type's fields are reached through a node. */
export function slotsOf(schema: GraphQLSchema, pool: Pool): readonly Slot[] {
  const root = schema.getQueryType();
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) => {
    const node = pool.ids.find((id) => decoded(id).startsWith(`${type.name}:`));
    if (type !== root && node === undefined) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        textsWithin(argument.type).map(({ path, valueWith }) => ({
          name: [type.name, field.name, argument.name, ...path].join('.'),
          variableType: String(argument.type),
          valueWith,
          fieldWith: (alias: string, variable: string) => {
            const own = fieldText(schema, field, argument, variable);
            return type === root
              ? `${alias}: ${own}`
              : `${alias}: node(id: "${node}") { ... on ${type.name} { ${own} } }`;
          },
        })),
      ),
    );
  });
}

const decoded = (id: string): string => Buffer.from(id, 'base64url').toString();

/** The field with this argument, harmless values in the others that it needs, and a small selection. */
function fieldText(
  schema: GraphQLSchema,
  field: Field,
  argument: GraphQLArgument,
  variable: string,
): string {
  const others = field.args.filter((one) => one !== argument && isRequiredArgument(one));
  const given = [`${argument.name}: $${variable}`, ...others.map(({ name }) => `${name}: "net"`)];
  const type = getNamedType(field.type);
  return `${field.name}(${given.join(', ')}) ${everyField(schema, type, isPage(type) ? 1 : 0)}`;
}

const isPage = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

interface Within {
  readonly path: readonly string[];
  readonly valueWith: (text: string) => unknown;
}

/** The places of texts in a value of a type. */
function textsWithin(type: GraphQLInputType): readonly Within[] {
  if (isNonNullType(type)) return textsWithin(type.ofType);
  if (isListType(type)) {
    return textsWithin(type.ofType).map(({ path, valueWith }) => ({
      path,
      valueWith: (text) => [valueWith(text)],
    }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      textsWithin(field.type).map(({ path, valueWith }) => ({
        path: [field.name, ...path],
        valueWith: (text: string) => ({ [field.name]: valueWith(text) }),
      })),
    );
  }
  const isText = type.name === 'String' || type.name === 'ID';
  return isText ? [{ path: [], valueWith: (text) => text }] : [];
}
