import { beforeAll, describe, expect, it } from 'vitest';
import { LIMITS, type LimitName, MAX_ERRORS } from '../../../src/graphql/limits/limits.ts';
import { type Answer, codesOf, openService } from '../../support/open-service.ts';
import { type AskForCost, askForCost } from './ask-cost.ts';

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const parents = (count: number): string =>
  `${times(count, () => 'parent {')} key ${times(count, () => '}')}`;
const types = (count: number): string =>
  `${times(count, () => 'fields { type {')} name ${times(count, () => '} }')}`;
const TEXT = '{ value language direction origin isFallback }';

/** Documents by how much they use of a limit: the first value is allowed, the second is not. */
const CASES: readonly (readonly [LimitName, (value: number) => string, number, number])[] = [
  [
    'tokens',
    // Ten lists with 14 tokens around the items of each.
    (value) =>
      `{ ${times(10, (at) => `a${at}: nodes(ids: [${times(at === 0 ? value - 1_823 : 189, () => '"x"')}]) { id }`)} }`,
    2_000,
    2_001,
  ],
  ['name', (value) => `query ${'N'.repeat(value)} { __typename }`, 100, 101],
  ['depth', (value) => `{ element(key: "digital.1") { ${parents(value - 2)} } }`, 16, 17],
  ['aliases', (value) => `{ ${times(value, (at) => `a${at}: __typename`)} }`, 30, 31],
  [
    'directives',
    (value) => `{ ${times(value, () => '... @include(if: true) { __typename }')} }`,
    30,
    31,
  ],
  [
    'fields',
    (value) =>
      `{ ${times(value / 20, (at) => `a${at}: element(key: "digital.1") { ...F }`)} }
       fragment F on ModelElement {
         __typename id key level order role placementConfidence label ${TEXT} sourceTerm ${TEXT}
       }`,
    500,
    520,
  ],
  // 63 and 64 of one name.
  [
    'merges',
    (value) => `{ ${times((1 + Math.sqrt(1 + 8 * value)) / 2, () => '__typename')} }`,
    1_953,
    2_016,
  ],
  ['introspection', (value) => `{ __type(name: "Study") { ${types(value)} } }`, 2, 3],
  [
    'hops',
    (value) =>
      `{ ${times(value / 200, (at) => `a${at}: paths(from: "digital.1", to: "network.1") { length }`)} }`,
    1_200,
    1_400,
  ],
];

const ofLimits = (answer: Answer) =>
  (answer.errors ?? []).filter(({ extensions }) => extensions['code'] === 'LIMIT_EXCEEDED');

describe('a limit', () => {
  let ask: AskForCost;
  beforeAll(async () => {
    ask = await askForCost();
  });

  it.each(CASES)('of %s lets through what it says, and no more', async (limit, make, may, not) => {
    expect(may).toBeLessThanOrEqual(LIMITS[limit].maximum);
    expect((await ask(make(may))).errors).toBeUndefined();
    const { data, errors = [] } = await ask(make(not));
    expect(data).toBeUndefined();
    const { maximum, advice } = LIMITS[limit];
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'LIMIT_EXCEEDED', limit, value: not, maximum },
    ]);
    for (const part of [limit, String(not), String(maximum), advice]) {
      expect(errors[0]?.message).toContain(part);
    }
  });

  it('is reached by one of these documents, except those that variables or the dataset decide', () => {
    const others = ['nodes', 'values', 'scans', 'bytes', 'nesting'];
    expect([...CASES.map(([name]) => name), ...others].sort()).toEqual(Object.keys(LIMITS).sort());
  });

  it.each([
    [
      'values',
      '{ elements(first: 200) { nodes { study { elements(first: 50) { nodes { key level order role placementConfidence } } } } } }',
    ],
    [
      'scans',
      `{ elements(first: 200) { nodes { study { ${times(5, (at) => `a${at}: elements(filter: { label: { contains: "${at}" } }) { totalCount }`)} } } } }`,
    ],
    [
      'bytes',
      `{ elements(first: 200) { nodes { study { elements(first: 5) { nodes { ${times(28, (at) => `${'a'.repeat(98)}${at + 10}: id`)} } } } } } }`,
    ],
  ] as const)('of %s is refused too', async (limit, query) => {
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }]);
  });

  it('is not used up by another operation of the document, but by fragments that nothing spreads', async () => {
    const fields = times(63, () => '__typename');
    const operations = times(6, (at) => `query Q${at} { ${fields} }`);
    const params = { query: operations, operationName: 'Q1', variables: null, extensions: null };
    const { service } = await openService();
    expect((await service.execute(params)).result.errors).toBeUndefined();
    const unspread = `{ __typename } fragment F on Query { ${times(80, () => '__typename')} }`;
    expect(ofLimits(await ask(unspread))[0]?.extensions).toMatchObject({ limit: 'merges' });
  });

  const PAGES = `query ($n: Int, $m: Int) { elements(first: $n) { nodes { study { elements(first: $m) {
    nodes { key } } } } } }`;
  it('sees the variables of each request, also where the document is known', async () => {
    expect((await ask(PAGES, { n: 20, m: 20 })).errors).toBeUndefined();
    const { errors = [] } = await ask(PAGES, { n: 200, m: 200 });
    expect(errors[0]?.extensions).toMatchObject({ limit: 'nodes', maximum: LIMITS.nodes.maximum });
    expect(Number(errors[0]?.extensions['value'])).toBeGreaterThan(LIMITS.nodes.maximum);
    expect((await ask(PAGES, { n: 20, m: 20 })).errors).toBeUndefined();
  });

  it.each([
    [
      'a literal',
      '{ elements(first: 200) { nodes { study { elements(first: 200) { nodes { key } } } } } }',
    ],
    [
      'the end of a list',
      '{ elements(last: 200) { nodes { study { elements(last: 200) { nodes { key } } } } } }',
    ],
    [
      'a default of a variable',
      'query ($n: Int = 200) { elements(first: $n) { nodes { study { elements(first: $n) { nodes { key } } } } } }',
    ],
    [
      'pages of the usual size',
      '{ elements { nodes { study { elements { nodes { study { elements { nodes { key } } } } } } } } }',
    ],
    [
      'no page at all',
      '{ elements(first: 200) { nodes { study { dimensions { descendants { key } } } } } }',
    ],
    [
      'fragments',
      `{ elements(first: 200) { nodes { ...A } } } fragment A on ModelElement { study { ...B } }
       fragment B on Study { elements(first: 200) { nodes { key } } }`,
    ],
  ])('on nodes multiplies lists within lists, by %s', async (_title, query) => {
    expect(ofLimits(await ask(query))[0]?.extensions).toMatchObject({ limit: 'nodes' });
  });

  it.each([
    ['skip', '@skip(if: true)'],
    ['include', '@include(if: false)'],
  ])('counts nothing that is left out by %s', async (_title, directive) => {
    const field = `study ${directive} { elements(first: 200) { nodes { key } } }`;
    const { cost } = await ask(`{ elements(first: 200) { nodes { key ${field} } } }`);
    expect(cost).toEqual({ predicted: 201, actual: 201 });
  });

  it('on an argument is reported with the name of the argument', async () => {
    const far = '{ paths(from: "a", to: "b", traversal: { maxHops: 2000 }) { length } }';
    expect((await ask(far)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'traversal.maxHops',
    });
    const { errors = [] } = await ask('{ elements(first: 201) { nodes { key } } }');
    expect(errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', argument: 'first' });
  });

  it(`reports ${MAX_ERRORS} faults of a document at most, and that there are more`, async () => {
    const { errors = [] } = await ask(`{ ${times(200, (at) => `nothing${at}`)} }`);
    expect(errors).toHaveLength(MAX_ERRORS + 1);
    expect(errors.at(-1)?.message).toContain('Too many validation errors');
  });

  it('reports few faults of variables too', async () => {
    const { errors = [], ...answer } = await ask(
      'query ($levels: [ModelLevel!]) { elements(filter: { level: $levels }) { totalCount } }',
      { levels: Array(5_000).fill('NOTHING') },
    );
    expect(new Set(codesOf({ ...answer, errors }))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(errors.length).toBeLessThanOrEqual(MAX_ERRORS + 1);
  });
});
