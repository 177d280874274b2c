import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { limitExceeded } from '../../errors.ts';
import { MAX_COMPARED_STUDIES } from '../../model/comparison.ts';
import {
  MAX_ENCODED_TEXT,
  MAX_ENUM_VALUES,
  MAX_IDS,
  MAX_LANGUAGES,
  MAX_OPERANDS,
  MAX_ROOTS,
  MAX_TEXT,
} from './argument-maxima.ts';

/** The most items of a list argument, by its name; the resolvers check those of keys and ids, beside the field. */
const MAX_ITEMS: Readonly<Record<string, number>> = {
  ids: MAX_IDS,
  roots: MAX_ROOTS,
  keys: MAX_COMPARED_STUDIES,
  studies: MAX_COMPARED_STUDIES,
  languages: MAX_LANGUAGES,
  in: MAX_OPERANDS,
};
const CHECKED_BY_RESOLVERS: ReadonlySet<string> = new Set(['ids', 'roots', 'keys', 'studies']);
const ENCODED: ReadonlySet<string> = new Set(['id', 'ids', 'after', 'before']);
/** Scalars whose values have a bounded length by themselves. */
const BOUNDED: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean', 'UnitInterval', 'Date']);

/** The largest size of an argument: items of a list, else characters of a text; undefined where its type bounds it. */
export function maximumOf(name: string, type: GraphQLInputType): number | undefined {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return (
      MAX_ITEMS[name] ??
      (isEnumType(getNullableType(nullable.ofType)) ? MAX_ENUM_VALUES : undefined)
    );
  }
  if (isEnumType(nullable) || isInputObjectType(nullable) || BOUNDED.has(nullable.name)) {
    return undefined;
  }
  return ENCODED.has(name) ? MAX_ENCODED_TEXT : MAX_TEXT;
}

/** Throws LIMIT_EXCEEDED with the path of the first argument that is larger than its maximum. */
export function checkArgumentSizes(
  definitions: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): void {
  for (const { name, type } of definitions) checkSize(name, name, type, args[name]);
}

function checkSize(path: string, name: string, type: GraphQLInputType, value: unknown): void {
  if (value == null) return;
  const nullable = getNullableType(type);
  if (typeof value === 'string') {
    refuseLonger(path, value.length, maximumOf(name, nullable), 'characters');
  } else if (Array.isArray(value) && isListType(nullable)) {
    if (!CHECKED_BY_RESOLVERS.has(name))
      refuseLonger(path, value.length, maximumOf(name, nullable), 'items');
    for (const item of value) checkSize(path, name, nullable.ofType, item);
  } else if (isInputObjectType(nullable)) {
    for (const field of Object.values(nullable.getFields())) {
      const own = (value as Readonly<Record<string, unknown>>)[field.name];
      checkSize(`${path}.${field.name}`, field.name, field.type, own);
    }
  }
}

function refuseLonger(
  path: string,
  size: number,
  maximum: number | undefined,
  unit: 'characters' | 'items',
): void {
  if (maximum !== undefined && size > maximum) throw limitExceeded(path, size, maximum, unit);
}
