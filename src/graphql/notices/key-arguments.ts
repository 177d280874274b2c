import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import type { NamedKey, NamedKind } from '../../model/named-keys.ts';
import { parseNodeId } from '../node-id.ts';
import { NODE_KINDS } from '../resolver-types.ts';

/** What an argument takes: keys of a kind, the key or the letter of an interview, or ids. */
type Taken = NamedKind | 'interviewOrLetter' | 'id';

/**
 * Every argument by which a key that does not exist finds nothing without an error, by `Type.field.argument`, or by
 * `Input.field`; of a `StringFilter` its `eq` and `in`. A test fails for an argument of the schema that takes keys, is not
 * here, and refuses no unknown key.
 */
export const KEY_ARGUMENTS: Readonly<Record<string, Taken>> = {
  'Query.node.id': 'id',
  'Query.nodes.ids': 'id',
  'Query.study.key': 'studies',
  'Query.element.key': 'elements',
  'Query.link.key': 'links',
  'Query.construct.key': 'constructs',
  'Query.contrast.key': 'contrasts',
  'Query.contrasts.element': 'elements',
  'Query.contrasts.construct': 'constructs',
  'Query.interview.key': 'interviews',
  'Query.paths.from': 'elements',
  'Query.paths.to': 'elements',
  'Query.neighbourhood.roots': 'elements',
  'ElementFilter.study': 'studies',
  'ElementFilter.key': 'elements',
  'ElementFilter.interview': 'interviewOrLetter',
  'ElementFilter.construct': 'constructs',
  'LinkFilter.element': 'elements',
};

/** A key or id that an argument has. */
export interface GivenKey {
  /** The argument with the fields of its inputs: `filter.key.in`. */
  readonly argument: string;
  readonly value: string;
  /** Null for an id of no form that an id has. */
  readonly named: NamedKey | null;
  /** Its place in a list of several; null for the only value, on which the whole answer depends. */
  readonly at: number | null;
}

type Definitions = readonly (GraphQLArgument | GraphQLInputField)[];

/** Whether one of the arguments, or a field of its inputs, takes keys. */
export function takeKeys(owner: string, definitions: Definitions): boolean {
  return definitions.some(({ name, type }) => {
    const inner = getNamedType(type);
    if (`${owner}.${name}` in KEY_ARGUMENTS) return true;
    return isInputObjectType(inner) && takeKeys(inner.name, Object.values(inner.getFields()));
  });
}

/** The keys in the values of arguments, in their order. */
export function keysIn(
  owner: string,
  definitions: Definitions,
  values: Readonly<Record<string, unknown>>,
  prefix = '',
): readonly GivenKey[] {
  return definitions.flatMap(({ name, type }) => {
    const value = values[name];
    const inner = getNamedType(type);
    const taken = KEY_ARGUMENTS[`${owner}.${name}`];
    const argument = prefix + name;
    if (value == null) return [];
    if (taken !== undefined && typeof value === 'object' && !Array.isArray(value)) {
      const operands = value as Readonly<Record<string, unknown>>;
      return ['eq', 'in'].flatMap((operator) =>
        given(`${argument}.${operator}`, operands[operator], taken),
      );
    }
    if (taken !== undefined) return given(argument, value, taken);
    if (!isInputObjectType(inner)) return [];
    const fields = Object.values(inner.getFields());
    return keysIn(inner.name, fields, value as Readonly<Record<string, unknown>>, `${argument}.`);
  });
}

function given(argument: string, value: unknown, taken: Taken): readonly GivenKey[] {
  const list = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  return list.flatMap((one, at) =>
    typeof one === 'string'
      ? [{ argument, value: one, named: namedBy(one, taken), at: list.length > 1 ? at : null }]
      : [],
  );
}

function namedBy(value: string, taken: Taken): NamedKey | null {
  if (taken === 'interviewOrLetter') return { kind: 'interviews', key: value, orLetter: true };
  if (taken !== 'id') return { kind: taken, key: value };
  const id = parseNodeId(value);
  if (id === null) return null;
  // A source has the key of its study.
  if (id.type === 'Source') return { kind: 'studies', key: id.key };
  const kind = Object.hasOwn(NODE_KINDS, id.type)
    ? NODE_KINDS[id.type as keyof typeof NODE_KINDS]
    : null;
  return kind && { kind, key: id.key };
}
