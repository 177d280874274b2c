import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionResult, execute, type GraphQLError, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/graphql/execution/interpret.ts';

const later = <Value>(value: Value, turns = 1): Promise<Value> =>
  turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => later(value, turns - 1));
const fail = (message: string): never => {
  throw new Error(message);
};
const failLater = (message: string, turns = 3): Promise<never> =>
  later(null, turns).then(() => fail(message));

const STUDIES = [
  { kind: 'Theory', key: 'network', core: later('core', 2), concepts: ['a', 'b'] },
  { kind: 'Themes', key: 'digital', themes: new Set(['x', 'y']) },
];

const schema = makeExecutableSchema({
  typeDefs: `
    enum Order { UP DOWN }
    interface Study { key: ID! next: Study }
    type Theory implements Study { key: ID! next: Study core: String! concepts(first: Int = 1): [String!]! }
    type Themes implements Study { key: ID! next: Study themes: [String!]! broken: String! }
    union Found = Theory | Themes
    type Query {
      studies(order: Order! = UP): [Study!]!
      found: [Found]!
      perhaps: [Study]
      late: Study
      nothing: Study
      deep: [[Int!]]
      echo(text: String! = "none", list: [Int!]): String!
      fails: String
      failsLate: String
      mustFail: String!
      returned: String
      wrong: Int
    }`,
  resolvers: {
    Study: { __resolveType: ({ kind }: { kind: string }) => kind },
    Found: { __resolveType: ({ kind }: { kind: string }) => kind },
    Theory: {
      next: () => STUDIES[1],
      concepts: ({ concepts }: { concepts: string[] }, { first }: { first: number }) =>
        concepts.slice(0, first),
    },
    Themes: { next: () => later(STUDIES[0]), broken: () => fail('broken') },
    Query: {
      studies: (_: unknown, { order }: { order: string }) =>
        order === 'UP' ? STUDIES : later(STUDIES.toReversed()),
      found: () => [STUDIES[0], null, later(STUDIES[1]), failLater('lost')],
      perhaps: () => [STUDIES[0], failLater('second'), null],
      late: () => later(STUDIES[0], 5),
      deep: () => [[1, 2], null, later([3])],
      echo: (_: unknown, args: unknown) => JSON.stringify(args),
      fails: () => fail('at once'),
      failsLate: () => failLater('late'),
      mustFail: () => failLater('must', 1),
      returned: () => new Error('returned'),
      wrong: () => 'no number',
    },
  },
});

const shown = ({ data, errors = [] }: { data?: unknown; errors?: readonly GraphQLError[] }) =>
  JSON.stringify({
    data,
    errors: errors.map(({ path, locations, message }) => ({ path, locations, message })),
  });

async function both(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document) ?? fail('no operation');
  const contextValue = {};
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [],
    ),
  );
  const given = { schema, document, contextValue, variableValues: variables };
  const expected = (await execute(given)) as ExecutionResult;
  const own = await interpret({ schema, operation, fragments, variables, contextValue });
  return { expected, own };
}

describe('interpret', () => {
  it.each([
    ['plain fields, lists and defaults', '{ studies { key } echo }'],
    [
      'promises in their places',
      '{ late { key next { key } } a: echo studies(order: DOWN) { __typename key } }',
    ],
    [
      'fragments on types',
      '{ studies { ... on Theory { core concepts(first: 2) } ...T } } fragment T on Themes { themes }',
    ],
    ['fragments on interfaces', '{ found { ... on Study { k: key } ... on Theory { key } } }'],
    [
      'a fragment spread twice',
      '{ studies { ...A ...A next { ...A } } } fragment A on Study { key }',
    ],
    ['fields asked twice, merged', '{ late { next { key } } late { key next { __typename } } }'],
    ['null for what has none', '{ nothing { key } deep }'],
    [
      'literals, lists and variables',
      'query ($l: [Int!]) { echo(text: "t", list: $l) other: echo(list: 3) }',
    ],
    [
      'introspection',
      '{ __schema { queryType { name fields { name args { name defaultValue } } } } __type(name: "Order") { enumValues { name } } }',
    ],
    ['an alias then', '{ then: echo late { then: key } }'],
    [
      'an alias __proto__',
      '{ __proto__: echo late { __proto__: key next { __proto__: next { key } } } }',
    ],
  ])('answers as graphql-js does: %s', async (_, query) => {
    const { expected, own } = await both(query);
    if (!/found/.test(query)) expect(expected.errors).toBeUndefined();
    expect(own.isCertain).toBe(true);
    expect(shown(own)).toBe(shown(expected));
  });

  const DIRECTIVES =
    'query ($yes: Boolean!, $no: Boolean!) { a: echo @skip(if: $yes) b: echo @include(if: $yes) c: echo @skip(if: $no) @include(if: $no) ...F @include(if: $no) ... @skip(if: $no) { d: echo } } fragment F on Query { e: echo }';
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('leaves out what @skip and @include exclude: %s, %s', async (yes, no) => {
    const { expected, own } = await both(DIRECTIVES, { yes, no });
    expect(shown(own)).toBe(shown(expected));
  });

  it.each([
    ['thrown', '{ echo fails }'],
    ['late', '{ failsLate echo }'],
    ['of what can not be null', '{ echo mustFail }'],
    ['of an item', '{ found { __typename } }'],
    ['of an item that comes late', '{ perhaps { key } }'],
    ['returned', '{ returned }'],
    [
      'of null that is not allowed',
      '{ late { ... on Theory { core } next { ... on Themes { key broken } } } }',
    ],
    [
      'of an argument that is not given',
      'query ($text: String) { echo(text: $text) studies { key } }',
      { text: null },
    ],
    ['of a number that is none', '{ wrong }'],
  ])(
    'tells one error as graphql-js does: %s',
    async (_, query, variables: Readonly<Record<string, unknown>> = {}) => {
      const { expected, own } = await both(query, variables);
      expect(expected.errors).toHaveLength(1);
      expect(own.isCertain).toBe(true);
      expect(shown(own)).toBe(shown(expected));
    },
  );

  it.each([
    ['beside each other', '{ fails failsLate mustFail }'],
    ['one of which hides another', '{ a: mustFail b: mustFail }'],
  ])('is not certain of several errors: %s', async (_, query) => {
    expect((await both(query)).own.isCertain).toBe(false);
  });

  it('has read everything when it answers, and leaves no rejection behind', async () => {
    const left: unknown[] = [];
    const note = (error: unknown) => left.push(error);
    process.on('unhandledRejection', note);
    let ended = 0;
    const slow = makeExecutableSchema({
      typeDefs: 'type Query { now: Int! slow: [Int!]! slower: Int! }',
      resolvers: {
        Query: {
          slow: () => [failLater('a', 9), failLater('b', 2), fail],
          slower: () =>
            later(1, 40).finally(() => {
              ended += 1;
            }),
          now: () => fail('now'),
        },
      },
    });
    for (const query of ['{ slower now }', '{ slower slow }']) {
      const operation = getOperationAST(parse(query)) ?? fail('no operation');
      const given = { schema: slow, operation, fragments: {}, variables: {}, contextValue: {} };
      expect((await interpret(given)).data).toBeNull();
    }
    expect(ended).toBe(2);
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect(left).toEqual([]);
  });
});
