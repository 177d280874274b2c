import { badUserInput, shown } from '../errors.ts';
import { MAX_COMPARED_STUDIES } from '../model/comparison.ts';
import { ENUMS, type LinkStatus } from '../model/enums.ts';
import { nearestKeys } from '../model/nearest-keys.ts';
import { compare } from '../model/order.ts';
import type { LinkSelection, Negated } from './select.ts';

/** The kinds of edges of a graph file. */
const EDGE_KINDS = [...ENUMS.GraphEdgeKind, 'MEMBER_OF', 'SIDE_OF'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];
const NEGATED: readonly Negated[] = ['include', 'omit', 'only'];

/** The parameters of an export; null where one is left out. */
export interface ExportParameters extends LinkSelection {
  /** By key, each once. */
  readonly studies: readonly string[] | null;
  /** A language of the dataset, by its tag. */
  readonly language: string | null;
  /** Whether a CSV begins with a byte order mark, by which spreadsheets know that it is UTF-8. */
  readonly bom: boolean;
  /** Which edges a graph file has. */
  readonly links: readonly EdgeKind[] | null;
}
export type ParameterName = keyof ExportParameters;

export const NO_PARAMETERS: ExportParameters = {
  studies: null,
  language: null,
  bom: false,
  minConfidence: null,
  status: null,
  negated: 'include',
  links: null,
};

type Parsers = { readonly [Name in ParameterName]: (text: string) => ExportParameters[Name] };

/**
 * The value of each parameter by its text. Whether studies and languages exist is checked when the data is read.
 * @throws ApiError BAD_USER_INPUT
 */
const PARSERS: Parsers = {
  studies: (text) => {
    const keys = distinct(itemsOf('studies', text));
    if (keys.length > MAX_COMPARED_STUDIES) {
      throw badUserInput('studies', `at most ${MAX_COMPARED_STUDIES} can be named.`);
    }
    return keys;
  },
  language: (text) => {
    if (text.length <= 35 && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text)) return text;
    throw badUserInput('language', 'this is no language tag, such as fa or en.');
  },
  bom: (text) => oneOf('bom', ['true', 'false'], text) === 'true',
  minConfidence: (text) => {
    if (/^(0(\.\d{1,2})?|1(\.00?)?)$/.test(text)) return Number(text);
    throw badUserInput('minConfidence', 'it is a number from 0 to 1 with at most two decimals.');
  },
  status: (text) => someOf<LinkStatus>('status', ENUMS.LinkStatus, text),
  negated: (text) => oneOf('negated', NEGATED, text),
  links: (text) => someOf<EdgeKind>('links', EDGE_KINDS, text),
};

/** Parameters as they were given, in their order. */
export type GivenParameters = readonly (readonly [name: string, value: string])[];

/** The parameters of an export that takes those named. @throws ApiError BAD_USER_INPUT */
export function parseParameters(
  allowed: readonly ParameterName[],
  given: GivenParameters,
): ExportParameters {
  const names = new Set<string>();
  for (const [name] of given) {
    if (!allowed.some((one) => one === name)) {
      const which = allowed.length > 0 ? `takes ${allowed.join(', ')}` : 'takes no parameter';
      throw badUserInput(shown(name), `this export ${which}.`, nearestKeys(name, allowed));
    }
    if (names.has(name)) throw badUserInput(name, 'the parameter is given twice.');
    names.add(name);
  }
  const parsed = given.map(([name, value]) => [name, PARSERS[name as ParameterName](value)]);
  return { ...NO_PARAMETERS, ...Object.fromEntries(parsed) };
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)].sort(compare);

function itemsOf(name: ParameterName, text: string): readonly string[] {
  if (text === '') throw badUserInput(name, 'it is empty; leave it out to restrict nothing.');
  return text.split(',');
}

function oneOf<Value extends string>(
  name: ParameterName,
  values: readonly Value[],
  text: string,
): Value {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  const message = `"${shown(text)}" is none of ${values.join(', ')}.`;
  throw badUserInput(name, message, nearestKeys(text, values));
}

function someOf<Value extends string>(
  name: ParameterName,
  values: readonly Value[],
  text: string,
): readonly Value[] {
  const found = itemsOf(name, text).map((item) => oneOf(name, values, item));
  return values.filter((value) => found.includes(value));
}
