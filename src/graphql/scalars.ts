import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { memoize } from '../model/memoize.ts';

/** A scalar that accepts, as literal and as variable, a value for which `read` does not return undefined. */
function scalar<Value>(
  name: string,
  expected: string,
  read: (value: unknown) => Value | undefined,
  literal: (node: ValueNode) => unknown,
  adviceFor: (value: unknown) => string = () => '',
): GraphQLScalarType<Value, Value> {
  const parse = (value: unknown, node?: ValueNode): Value => {
    const parsed = read(value);
    if (parsed !== undefined) return parsed;
    const message = `${name} must be ${expected}.${adviceFor(value)}`;
    // With its node, an error of a literal says where in the document it is.
    throw new GraphQLError(message, { nodes: node ?? null });
  };
  return new GraphQLScalarType<Value, Value>({
    name,
    serialize: (value) => parse(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(literal(node), node),
  });
}

const stringLiteral = (node: ValueNode): unknown =>
  node.kind === Kind.STRING ? node.value : undefined;
const numberLiteral = (node: ValueNode): unknown =>
  node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined;

/**
 * Memoized, because an argument is parsed again for every row of its field and `Intl.Locale` is slow: it took a
 * tenth of the time of a response with 162 labels.
 */
const canonicalTag = memoize(
  (tag: string) => tag,
  (tag): string | undefined => {
    try {
      return new Intl.Locale(tag).toString();
    } catch {
      return undefined;
    }
  },
);

const readTag = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= 35 ? canonicalTag(value) : undefined;

/** A BCP 47 language tag, in its canonical form. */
export const LanguageTag = scalar<string>(
  'LanguageTag',
  'a language tag such as fa, en or fa-IR',
  readTag,
  stringLiteral,
);

/** For a number outside the interval, which was often meant as a percentage. */
function shareAdvice(value: unknown): string {
  if (typeof value !== 'number') return '';
  // Twelve digits, because a division of floats would show what lies beyond them.
  const share = Number((value / 100).toPrecision(12));
  const example = value > 1 && value <= 100 ? ` ${value} % is ${share}.` : '';
  return ` Was a share between 0 and 1 meant?${example}`;
}

export const UnitInterval = scalar<number>(
  'UnitInterval',
  'a number from 0 to 1',
  (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined),
  numberLiteral,
  shareAdvice,
);

const matching = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

export const DateScalar = scalar<string>(
  'Date',
  'a day such as 2026-11-21',
  matching(/^\d{4}-\d{2}-\d{2}$/),
  stringLiteral,
);
export const UrlScalar = scalar<string>(
  'URL',
  'an absolute web address',
  (value) => (typeof value === 'string' && URL.canParse(value) ? value : undefined),
  stringLiteral,
);
