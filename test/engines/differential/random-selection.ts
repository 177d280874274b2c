import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { argumentsOf, type Making } from './random-arguments.ts';

type Field = GraphQLField<unknown, unknown>;
type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** The one field that may differ between engines. */
const MASKED = 'Dataset.engine';

/** A field with random arguments and a random selection below it, so many nodes deep. */
export function fieldOf(
  making: Making,
  schema: GraphQLSchema,
  field: Field,
  depth: number,
  alias = '',
): string {
  const type = getNamedType(field.type);
  const name = alias === '' ? field.name : `${alias}: ${field.name}`;
  const head = name + argumentsOf(making, field);
  return isCompositeType(type) ? `${head} ${selection(making, schema, type, depth)}` : head;
}

function selection(
  making: Making,
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType,
  depth: number,
): string {
  const own = isUnionType(type) ? [] : ownFields(making, schema, type, depth);
  const parts = [
    ...(own.length === 0 || making.draw.chance(10) ? ['__typename'] : []),
    ...own,
    ...fragments(making, schema, type, depth),
  ];
  return `{ ${parts.join(' ')} }`;
}

function ownFields(making: Making, schema: GraphQLSchema, type: Fielded, depth: number): string[] {
  return chosen(making, schema, type, depth).flatMap((field) => {
    const first = fieldOf(making, schema, field, depth - cost(schema, field));
    // Selects it twice at one place, each time with other arguments.
    if (field.args.length === 0 || !making.draw.chance(10)) return [first];
    const again = `again_${field.name}`;
    return [first, fieldOf(making, schema, field, depth - cost(schema, field), again)];
  });
}

/** Within a fragment every field has a name of its own, or two fragments could not be merged. */
function fragments(
  making: Making,
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
): string[] {
  if (!isInterfaceType(type) && !isUnionType(type)) return [];
  const isKnownByFragments = isUnionType(type) || type.name === 'Node';
  const possible = schema.getPossibleTypes(type);
  const types = making.draw.some(possible, isKnownByFragments ? possible.length : 2);
  return types.map((one) => {
    const fields = chosen(making, schema, one, depth).map((field) =>
      fieldOf(making, schema, field, depth - cost(schema, field), `${one.name}_${field.name}`),
    );
    return `... on ${one.name} { ${fields.join(' ') || '__typename'} }`;
  });
}

/** Some fields of a type; of a page at least what it lists. */
function chosen(making: Making, schema: GraphQLSchema, type: Fielded, depth: number): Field[] {
  const all = Object.values(type.getFields()).filter(
    (field) => `${type.name}.${field.name}` !== MASKED && cost(schema, field) <= depth,
  );
  const listed = all.filter(({ name }) => name === 'nodes' || name === 'edges');
  const isPage = listed.length === 2;
  const first = all.length === 0 ? [] : [making.draw.one(isPage ? listed : all)];
  return [...new Set([...first, ...making.draw.some(all, 3)])];
}

/** A field that leads to another node is a step deeper; a text, a page or a citation is not. */
const cost = (schema: GraphQLSchema, field: Field): number => (leadsToNode(schema, field) ? 1 : 0);

export function leadsToNode(schema: GraphQLSchema, field: Field): boolean {
  const type = getNamedType(field.type);
  if (isUnionType(type)) return true;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const node = schema.getType('Node');
  return type === node || type.getInterfaces().some((one) => one === node);
}
