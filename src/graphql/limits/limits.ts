import { ApiError } from '../../errors.ts';

/** The limits of one request. A request at the maximum is still executed. */
export const LIMITS = {
  tokens: {
    maximum: 2_000,
    counts: 'names, numbers, texts and signs of the document',
    advice: 'send a shorter document, and its values as variables',
  },
  depth: {
    maximum: 16,
    counts: 'fields one within another',
    advice: 'ask what lies deeper in a request of its own, from the keys of this one',
  },
  aliases: {
    maximum: 30,
    counts: 'aliases, those of a fragment each time it is spread',
    advice: 'ask many of a kind by one list, such as nodes(ids:) or elements(filter:)',
  },
  directives: {
    maximum: 30,
    counts: 'directives, those of a fragment each time it is spread',
    advice: 'put @include and @skip around a fragment and not on each field',
  },
  fields: {
    maximum: 500,
    counts: 'fields, those of a fragment each time it is spread',
    advice: 'ask fewer fields, or in several requests',
  },
  merges: {
    maximum: 2_000,
    counts: 'pairs of fields that answer under one name in one place',
    advice: 'ask each field once in a place, or move it into one fragment',
  },
  introspection: {
    maximum: 2,
    counts: 'lists of the schema’s types and fields one within another',
    advice: 'ask for a type by __type(name:) where its fields are needed',
  },
  name: {
    maximum: 100,
    counts: 'characters of an operation’s name, or of an alias',
    advice: 'give it a shorter name',
  },
  nesting: {
    maximum: 16,
    counts: 'objects and lists one within another, in variables and extensions',
    advice: 'send flatter values',
  },
  hops: {
    maximum: 1_200,
    counts: 'hops over links, times the elements that they start from',
    advice: 'ask for fewer paths, comparisons and derived links at a time, or a smaller maxHops',
  },
  nodes: {
    maximum: 12_000,
    counts: 'objects and items of lists that the answer could have',
    advice: 'ask for smaller pages with first, or for fewer lists within lists',
  },
  values: {
    maximum: 40_000,
    counts: 'texts, numbers and other values that the answer could have',
    advice: 'ask for smaller pages with first, or for fewer fields of each',
  },
  scans: {
    maximum: 150_000,
    counts: 'elements and links that searches and filters of the whole graph look at',
    advice: 'search for longer words, ask for fewer searches at a time, or within studies',
  },
  bytes: {
    maximum: 2_000_000,
    counts: 'bytes of the answer',
    advice: 'ask for smaller pages with first, or for fewer fields of each',
  },
} as const;

/** The name of a limit, as errors have it in `extensions.limit`. */
export type LimitName = keyof typeof LIMITS;

/** The number of errors after which validation stops. */
export const MAX_ERRORS = 10;

/** The error of a request that exceeds a limit: the limit, the request's value, the maximum, and advice. */
export function limitError(limit: LimitName, value: number): ApiError {
  const { maximum, counts, advice } = LIMITS[limit];
  const actual = Math.min(value, Number.MAX_SAFE_INTEGER);
  return new ApiError(
    'LIMIT_EXCEEDED',
    `The limit of ${limit} is ${maximum} and this asks for ${actual} (${counts}): ${advice}.`,
    { limit, value: actual, maximum },
  );
}

/** Whether a value exceeds its limit; NaN does. */
export const isExceeded = (limit: LimitName, value: number): boolean =>
  !(value <= LIMITS[limit].maximum);
