import { getIntrospectionQuery } from 'graphql';
import { type Attack, ask } from './attack.ts';
import { times } from './document-floods.ts';

const refusedBy = (limit: string) => new RegExp(`"code":"LIMIT_EXCEEDED","limit":"${limit}"`);

const attack = (
  id: string,
  title: string,
  query: string,
  says: RegExp,
  variables?: Readonly<Record<string, unknown>>,
): Attack => ({
  id,
  title,
  statuses: [200],
  says,
  send: ask(query, variables && { variables }),
});

const within = (count: number, open: string): string =>
  `${times(count, () => open)} key ${times(count, () => '}')}`;

/** Deep and wide documents. */
export const DEEP: readonly Attack[] = [
  attack(
    'deep-parents',
    'parents of parents, two hundred deep',
    `{ element(key: "digital.1") { ${within(200, 'parent {')} } }`,
    refusedBy('depth'),
  ),
  attack(
    'deep-circle',
    'from elements to links to elements and back',
    `{ element(key: "digital.1") { ${within(4, 'links { nodes { subject {')} }} }} }} }} } }`,
    /LIMIT_EXCEEDED|GRAPHQL/,
  ),
  attack(
    'deep-inline',
    'inline fragments, five hundred deep',
    `{ ${times(500, () => '... on Query {')} __typename ${times(500, () => '}')} }`,
    /"data"|LIMIT_EXCEEDED/,
  ),
  attack(
    'deep-input',
    'a value nested nine hundred deep',
    `{ nodes(ids: ${'['.repeat(900)}""${']'.repeat(900)}) { id } }`,
    /GRAPHQL_VALIDATION_FAILED/,
  ),
  attack(
    'wide-fields',
    'thousands of fields side by side',
    `{ ${times(60, (at) => `dataset { ${times(10, () => 'version')} x${at}: elementCount }`)} }`,
    /LIMIT_EXCEEDED/,
  ),
  attack(
    'wide-fragment',
    'every field of every type, spread twenty times',
    `{ ${times(28, (at) => `a${at}: element(key: "x") { ...F }`)} } fragment F on ModelElement {
       ${['label', 'sourceTerm', 'labels'].map((name) => `${name} { value language direction origin isFallback }`).join(' ')} key id level role }`,
    refusedBy('fields'),
  ),
];

const PAGES =
  'query ($n: Int!) { elements(first: $n) { nodes { study { elements(first: $n) { nodes { key } } } } } }';

/** Lists within lists. */
export const LISTS: readonly Attack[] = [
  attack(
    'list-literal',
    'the largest page in each of the largest page',
    '{ elements(first: 200) { nodes { study { elements(first: 200) { nodes { key } } } } } }',
    refusedBy('nodes'),
  ),
  attack('list-variable', 'the same by a variable', PAGES, refusedBy('nodes'), { n: 200 }),
  attack(
    'list-default',
    'the same by the default of a variable',
    PAGES.replace('Int!', 'Int = 200'),
    refusedBy('nodes'),
  ),
  attack(
    'list-from-the-end',
    'the same from the end',
    '{ elements(last: 200) { edges { node { study { elements(last: 200) { edges { cursor } } } } } } }',
    refusedBy('nodes'),
  ),
  attack(
    'list-huge',
    'a page of two thousand million',
    '{ elements(first: 2147483647) { nodes { key } } }',
    /LIMIT_EXCEEDED.*"argument":"first"/,
  ),
  attack(
    'list-unpaged',
    'lists that have no pages, one within another',
    '{ studies { nodes { dimensions { descendants { study { dimensions { descendants { key } } } } } } } }',
    refusedBy('nodes'),
  ),
  attack(
    'list-unseen',
    'counts of pages that nobody looks at, thirty times over',
    `{ ${times(30, (at) => `a${at}: elements(first: 200) { nodes { links(first: ${at}) { totalCount } } }`)} }`,
    refusedBy('nodes'),
  ),
  attack(
    'list-derived',
    'chains of links from every element, many times',
    `{ ${times(6, (at) => `a${at}: elements(first: 200) { nodes { counterparts(includeDerived: true, minConfidence: 0.${at}) { confidence } } }`)} }`,
    refusedBy('hops'),
  ),
  attack(
    'list-paths',
    'the longest paths, again and again',
    `{ ${times(20, (at) => `a${at}: paths(from: "network.1", to: "digital.${at}", first: 50, traversal: { maxHops: 6, minConfidence: 0 }) { length }`)} }`,
    refusedBy('hops'),
  ),
  attack(
    'list-hops-variable',
    'more hops than there may be, by a variable',
    'query ($t: TraversalInput) { paths(from: "network.1", to: "digital.1", traversal: $t) { length } }',
    /BAD_USER_INPUT.*"argument":"traversal.maxHops"/,
    { t: { maxHops: 2_147_483_647 } },
  ),
];

/** Questions about the schema, which the attacked server may not even answer. */
export const INTROSPECTION: readonly Attack[] = [
  attack(
    'introspect-circle',
    'types of fields of types of fields of types',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    refusedBy('introspection'),
  ),
  attack(
    'introspect-fragment-circle',
    'the same by a fragment within itself',
    '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }',
    /GRAPHQL_VALIDATION_FAILED/,
  ),
  attack(
    'introspect-possible',
    'possible types of interfaces of possible types',
    '{ __type(name: "Node") { possibleTypes { interfaces { possibleTypes { interfaces { name } } } } } }',
    refusedBy('introspection'),
  ),
  attack(
    'introspect-of-type',
    'what a type wraps, a hundred deep',
    `{ __type(name: "Study") { ${times(100, () => 'ofType {')} name ${times(100, () => '}')} } }`,
    refusedBy('depth'),
  ),
  attack(
    'introspect-aliases',
    'the whole schema under many aliases',
    `{ ${times(29, (at) => `a${at}: __schema { types { fields { args { name } } } }`)} }`,
    /LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED/,
  ),
  attack(
    'introspect-private',
    'the playground’s own question, where the schema is not public',
    getIntrospectionQuery(),
    /GRAPHQL_VALIDATION_FAILED/,
  ),
];
