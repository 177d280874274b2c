import { type Attack, ask, post } from './attack.ts';
import { times } from './document-floods.ts';

const refusedBy = (limit: string) => new RegExp(`"code":"LIMIT_EXCEEDED","limit":"${limit}"`);
const refusedAt = (argument: string) =>
  new RegExp(`"code":"LIMIT_EXCEEDED","argument":"${argument}"`);

const attack = (
  id: string,
  title: string,
  query: string,
  says: RegExp,
  more: Readonly<Record<string, unknown>> = {},
): Attack => ({ id, title, statuses: [200, 400], says, send: ask(query, more) });

/** Written by hand, because serializing it overflows the stack. */
const nestedAttack = (
  id: string,
  title: string,
  parameter: string,
  open: string,
  close: string,
  levels: number,
): Attack => {
  const value = `${open.repeat(levels)}1${close.repeat(levels)}`;
  const given = parameter === 'lists' ? `"variables":{"a":${value}}` : `"${parameter}":${value}`;
  const body = `{"query":"{ __typename }",${given}}`;
  return { id, title, statuses: [200], says: refusedBy('nesting'), send: post(body) };
};
const LONG = 'ﷺ'.repeat(20_000);
const SEARCH = 'query ($q: String!) { search(query: $q) { totalCount } }';
const FILTER = 'query ($f: ElementFilter) { elements(filter: $f) { totalCount } }';
const LABEL = `query ($l: [LanguageTag!]) { elements(first: 200) { nodes {
  ${times(25, (at) => `a${at}: label(languages: $l) { value }`)} } } }`;

/** Values that are too large. */
export const SIZES: readonly Attack[] = [
  attack(
    'size-search',
    'a text of 20,000 signs that folding makes eighteen times longer',
    SEARCH,
    refusedAt('query'),
    { variables: { q: LONG } },
  ),
  attack(
    'size-contains',
    'the same where a label is looked for',
    FILTER,
    refusedAt('filter.label.contains'),
    { variables: { f: { label: { contains: LONG } } } },
  ),
  attack('size-in', 'nine thousand studies to filter by', FILTER, refusedAt('filter.study.in'), {
    variables: { f: { study: { in: Array(9_000).fill('a') } } },
  }),
  attack(
    'size-languages',
    'nine thousand languages for each of 5,000 labels',
    LABEL,
    refusedAt('languages'),
    { variables: { l: Array(9_000).fill('fa') } },
  ),
  attack(
    'size-key',
    'a key of 90,000 signs',
    `{ element(key: "${'k'.repeat(90_000)}") { key } }`,
    refusedAt('key'),
  ),
  attack(
    'size-id',
    'an id of 90,000 signs',
    `{ node(id: "${'k'.repeat(90_000)}") { id } }`,
    refusedAt('id'),
  ),
];

/** Names and values that grow in the answer or in what the server keeps. */
export const NAMES: readonly Attack[] = [
  attack(
    'name-operation',
    'an operation’s name of 90,000 signs',
    `query ${'N'.repeat(90_000)} { __typename }`,
    refusedBy('name'),
  ),
  attack(
    'name-alias',
    'an alias of 90,000 signs on each of 200',
    `{ elements(first: 200) { nodes { ${'a'.repeat(90_000)}: key } } }`,
    refusedBy('name'),
  ),
  attack(
    'name-values',
    'twenty values of each of 12,000',
    `{ elements(first: 200) { nodes { study { elements(first: 50) { nodes { ${times(20, (at) => `a${at}: key`)} } } } } } }`,
    refusedBy('values'),
  ),
  nestedAttack('name-nesting', 'variables nested 5,000 deep', 'variables', '{"a":', '}', 5_000),
  nestedAttack(
    'name-extensions',
    'extensions nested 5,000 deep',
    'extensions',
    '{"a":',
    '}',
    5_000,
  ),
  nestedAttack('name-lists', 'lists nested 40,000 deep', 'lists', '[', ']', 40_000),
];

const COERCED = /"code":"BAD_USER_INPUT"/;

/** Null and other values where the schema has no place for them. */
export const NULLS: readonly Attack[] = [
  attack(
    'null-default',
    'null for an argument with a default',
    'query ($n: Int) { neighbourhood(roots: ["network.1"], maxNodes: $n) { isTruncated } }',
    COERCED,
    { variables: { n: null } },
  ),
  attack(
    'null-item',
    'null for an item of a list',
    'query ($k: String = "") { compareStudies(keys: ["network", $k]) { pairs { linkCount } } }',
    COERCED,
    { variables: { k: null } },
  ),
  attack(
    'null-directive',
    'null for a directive',
    'query ($b: Boolean = true) { studies @include(if: $b) { totalCount } }',
    COERCED,
    { variables: { b: null } },
  ),
  attack(
    'null-mutation',
    'a change',
    'mutation { deleteStudy(key: "network") { key } }',
    /"code":"BAD_REQUEST"/,
  ),
  attack(
    'null-subscription',
    'a subscription',
    'subscription { studies { totalCount } }',
    /"code":"BAD_REQUEST"/,
  ),
];

const compiled = (at: number): string =>
  `query Q${at}($b: Boolean!) { studies { nodes { ...F @include(if: $b) ...F } } } fragment F on Study { key }`;

/** Documents that would be long when compiled, or be answered differently when asked again. */
export const COMPILED: readonly Attack[] = [
  {
    id: 'compiled-again',
    title: 'a fragment spread twice, once left out, asked five times',
    statuses: [200],
    says: /^\{"data":\{"studies":\{"nodes":\[\{"key":"[a-z]+"\}/,
    send: async (url) => {
      const send = ask(compiled(0), { variables: { b: false } });
      for (let time = 0; time < 4; time += 1) await send(url);
      return send(url);
    },
  },
  {
    id: 'compiled-deep',
    title: 'interface fields twelve deep, asked five times',
    statuses: [200],
    says: /"data":|LIMIT_EXCEEDED/,
    send: async (url) => {
      const send = ask(
        `{ element(key: "network.1") { ${times(12, () => 'parent { key children { key } ')} ${'}'.repeat(12)} } }`,
      );
      for (let time = 0; time < 4; time += 1) await send(url);
      return send(url);
    },
  },
  {
    id: 'compiled-many',
    title: 'three hundred documents, each asked three times',
    statuses: [200],
    says: /"data":/,
    send: async (url) => {
      for (let at = 1; at <= 300; at += 1) {
        const send = ask(compiled(at), { variables: { b: true } });
        await Promise.all([send(url), send(url), send(url)]);
      }
      return ask(compiled(1), { variables: { b: true } })(url);
    },
  },
];
