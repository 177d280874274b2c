import { type Attack, ask, post } from './attack.ts';

/** What a limit refuses, by its name. */
const refusedBy = (limit: string) => new RegExp(`"code":"LIMIT_EXCEEDED","limit":"${limit}"`);
const ANSWERED = [200] as const;

export const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

const attack = (id: string, title: string, query: string, says: RegExp): Attack => ({
  id,
  title,
  statuses: ANSWERED,
  says,
  send: ask(query),
});

/** One request that is many. */
export const FLOODS: readonly Attack[] = [
  attack(
    'flood-aliases',
    'thousands of aliases of one field',
    `{ ${times(400, (at) => `a${at}: __typename`)} }`,
    refusedBy('aliases'),
  ),
  attack(
    'flood-costly-aliases',
    'comparisons under many aliases',
    `{ ${times(25, (at) => `a${at}: compareStudies(includeDerived: true) { pairs { linkCount } }`)} }`,
    refusedBy('hops'),
  ),
  attack(
    'flood-aliases-in-fragment',
    'aliases that a fragment multiplies',
    `{ ${times(5, (at) => `b: __typename ...F ... on Query { b${at}: __typename ...F }`)} }
     fragment F on Query { ${times(9, (at) => `a${at}: __typename`)} }`,
    refusedBy('aliases'),
  ),
  attack(
    'flood-directives',
    'hundreds of directives on one field',
    `{ __typename ${times(250, () => '@include(if: true)')} }`,
    refusedBy('directives'),
  ),
  attack(
    'flood-unknown-directives',
    'directives that nobody knows, on every field',
    `{ ${times(60, () => '__typename @x @y')} }`,
    refusedBy('directives'),
  ),
  attack(
    'flood-tokens',
    'a list of thousands of items',
    `{ nodes(ids: [${times(15_000, () => '1')}]) { id } }`,
    refusedBy('tokens'),
  ),
  {
    id: 'flood-operations',
    title: 'hundreds of operations, of which none is named',
    statuses: [400],
    says: /BAD_REQUEST/,
    send: ask(
      `${times(150, (at) => `query Q${at} { ...F }`)} fragment F on Query { ${times(60, () => '__typename')} }`,
    ),
  },
  {
    id: 'flood-variables',
    title: 'a list of ten thousand wrong values in a variable',
    statuses: ANSWERED,
    says: /Too many errors processing variables/,
    send: ask('query ($l: [ModelLevel!]) { elements(filter: { level: $l }) { totalCount } }', {
      variables: { l: Array(8_000).fill('NOTHING') },
    }),
  },
  attack(
    'flood-errors',
    'hundreds of fields that there are not',
    `{ ${times(490, (at) => `nothing${at}`)} }`,
    /Too many validation errors/,
  ),
];

/** Fragments that spread one another. */
export const FRAGMENTS: readonly Attack[] = [
  attack(
    'fragment-bomb',
    'fragments that spread the next sixteen times, twenty deep',
    `{ element(key: "x") { ...F0 } } ${times(20, (at) => `fragment F${at} on ModelElement { ${times(8, () => `...F${at + 1} parent { ...F${at + 1} }`)} }`)} fragment F20 on ModelElement { key }`,
    refusedBy('(depth|fields)'),
  ),
  attack(
    'fragment-bomb-flat',
    'the same without a field between them',
    `{ element(key: "x") { ...F0 } } ${times(80, (at) => `fragment F${at} on ModelElement { ...F${at + 1} ...F${at + 1} key }`)} fragment F80 on ModelElement { key }`,
    refusedBy('fields'),
  ),
  attack(
    'fragment-cycle',
    'two fragments that spread one another',
    '{ element(key: "x") { ...A } } fragment A on ModelElement { ...B } fragment B on ModelElement { ...A }',
    /GRAPHQL_VALIDATION_FAILED/,
  ),
  attack(
    'fragment-self',
    'a fragment within itself, below a field',
    '{ element(key: "x") { ...A } } fragment A on ModelElement { parent { ...A } children { ...A } }',
    /GRAPHQL_VALIDATION_FAILED/,
  ),
  attack(
    'fragment-ring',
    'a ring of ninety fragments, each spreading four',
    `{ element(key: "x") { ...F0 } } ${times(90, (at) => `fragment F${at} on ModelElement { ${times(4, (n) => `...F${(at * 7 + n * 13 + 1) % 90}`)} key }`)}`,
    refusedBy('fields'),
  ),
  attack(
    'fragment-unused',
    'hundreds of fragments that nothing spreads',
    `{ __typename } ${times(180, (at) => `fragment F${at} on Study { key }`)}`,
    /GRAPHQL_VALIDATION_FAILED/,
  ),
];

/** Fields that are to be compared with one another, each with each. */
export const MERGES: readonly Attack[] = [
  attack(
    'merge-same',
    'one field, five hundred times',
    `{ ${times(499, () => '__typename')} }`,
    refusedBy('merges'),
  ),
  attack(
    'merge-arguments',
    'one field with long arguments, ninety times',
    `{ ${times(90, () => 'elements(filter: { level: [CODE, CONCEPT], role: [STRATEGY] }) { totalCount }')} }`,
    refusedBy('merges'),
  ),
  attack(
    'merge-nested',
    'fields of one name within fields of one name',
    `{ element(key: "x") { ${times(40, () => 'parent { parent { key } }')} } }`,
    refusedBy('merges'),
  ),
  attack(
    'merge-fragments',
    'a hundred fragments that ask the same, in one place',
    `{ element(key: "x") { ${times(100, (at) => `...F${at}`)} } } ${times(100, (at) => `fragment F${at} on ModelElement { key label { value } }`)}`,
    refusedBy('merges'),
  ),
  attack(
    'merge-conflicts',
    'aliases that want two fields at once',
    `{ element(key: "x") { ${times(14, () => 'a: key a: id')} } }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ),
  attack(
    'merge-allowed',
    'as many fields of one name as are let through, with arguments that are long',
    `{ element(key: "x") { ${times(62, () => 'label(languages: ["fa", "en", "de", "fr", "ar"]) { language }')} } }`,
    refusedBy('merges'),
  ),
  {
    id: 'merge-huge-argument',
    title: 'a text of 90 kB, twice',
    statuses: ANSWERED,
    says: /LIMIT_EXCEEDED.*"argument":"key"/,
    send: post(
      JSON.stringify({
        query: `{ ${times(2, () => `element(key: "${'x'.repeat(45_000)}") { key }`)} }`,
      }),
    ),
  },
];
