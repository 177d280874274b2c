import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/**
 * A scalar that accepts, as literal and as variable, what `read` accepts; `read` throws a sentence
 * otherwise.
 */
function scalar<Value>(
  name: string,
  expected: string,
  read: (value: unknown) => Value | undefined,
  literal: (node: ValueNode) => unknown,
): GraphQLScalarType<Value, Value> {
  const parse = (value: unknown): Value => {
    const parsed = read(value);
    if (parsed === undefined) throw new GraphQLError(`${name} must be ${expected}.`);
    return parsed;
  };
  return new GraphQLScalarType<Value, Value>({
    name,
    serialize: (value) => parse(value),
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node)),
  });
}

const stringLiteral = (node: ValueNode): unknown =>
  node.kind === Kind.STRING ? node.value : undefined;
const numberLiteral = (node: ValueNode): unknown =>
  node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined;

/** The tags that were read, as they are written properly. */
const tags = new Map<string, string>();
const MOST_TAGS = 1_000;

/**
 * An argument is read again for every row that its field is asked of, and `Intl.Locale` takes long: without the tags
 * that were read before, this took a tenth of what an answer of 162 labels costs.
 */
function readTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 35) return undefined;
  const known = tags.get(value);
  if (known !== undefined) return known;
  try {
    const tag = new Intl.Locale(value).toString();
    if (tags.size >= MOST_TAGS) tags.clear();
    tags.set(value, tag);
    return tag;
  } catch {
    return undefined;
  }
}

export const LanguageTag = scalar<string>(
  'LanguageTag',
  'a language tag such as fa, en or fa-IR',
  readTag,
  stringLiteral,
);

export const UnitInterval = scalar<number>(
  'UnitInterval',
  'a number from 0 to 1',
  (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined),
  numberLiteral,
);

const text = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

export const DateScalar = scalar<string>(
  'Date',
  'a day such as 2026-11-21',
  text(/^\d{4}-\d{2}-\d{2}$/),
  stringLiteral,
);
export const UrlScalar = scalar<string>(
  'URL',
  'an absolute web address',
  (value) => (typeof value === 'string' && URL.canParse(value) ? value : undefined),
  stringLiteral,
);
