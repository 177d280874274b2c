import fc from 'fast-check';
import { Lexer, Source, TokenKind } from 'graphql';
import type { Operation } from './compare.ts';
import { type Draw, drawn } from './random-choices.ts';

/** The tokens of a text: a text with changed tokens is still nearly GraphQL. */
type Tokens = readonly string[];
type Mutation = (draw: Draw, operation: Operation) => Operation;

function tokensOf(text: string): Tokens {
  const lexer = new Lexer(new Source(text));
  const tokens: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens.push(text.slice(token.start, token.end));
  }
  return tokens;
}

const onTokens =
  (change: (draw: Draw, tokens: string[]) => Tokens): Mutation =>
  (draw, operation) => ({
    ...operation,
    query: change(draw, [...tokensOf(operation.query)]).join(' '),
  });

/** Changes one token of a kind, where there is one. */
const oneOf = (kind: RegExp, become: (draw: Draw, token: string) => string): Mutation =>
  onTokens((draw, tokens) => {
    const places = tokens.flatMap((token, at) => (kind.test(token) ? [at] : []));
    if (places.length === 0) return tokens;
    const at = draw.one(places);
    tokens[at] = become(draw, tokens[at] ?? '');
    return tokens;
  });

const NAME = /^[_A-Za-z]/;
const NUMBER = /^-?\d/;
const TEXT = /^"/;
const SIGN = /^[^\w"]/;
const NUMBERS = ['2147483648', '-1', '1e400', '99999999999999999999', '1.5', '-0', '00', '0x1'];
const VALUES = ['"a"', '1', 'true', 'null', 'NOTHING', '[]', '{}', '[[1]]', '$nowhere', '{ a: 1 }'];
const TEXTS = [
  '"\\ud800"',
  '"\\u0000"',
  '"\u202e"',
  '"',
  '"""',
  '"\\x"',
  '"😀"',
  `"${'x'.repeat(5_000)}"`,
];
const CHARACTERS = [
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
  '\u2028',
  '#',
  '"',
  '\\',
  '…',
  'ش',
  '😀',
  '&',
];
const DIRECTIVES = [
  '@skip(if: true)',
  '@include(if: "x")',
  '@include(if: $nowhere)',
  '@nothing',
  '@deprecated',
  '@skip',
  '@skip(if: true) @skip(if: false)',
];
const GIVEN: readonly unknown[] = [
  null,
  {},
  [],
  [[]],
  1.5,
  1e300,
  -2_147_483_649,
  '\ud800',
  '\u0000',
  true,
  { __proto__: null, constructor: 1 },
  'x'.repeat(5_000),
];

const onVariables =
  (change: (draw: Draw, name: string, variables: Record<string, unknown>) => void): Mutation =>
  (draw, operation) => {
    const variables = { ...operation.variables };
    const names = Object.keys(variables);
    change(draw, names.length === 0 ? 'nowhere' : draw.one(names), variables);
    return { ...operation, variables };
  };

const append =
  (text: string): Mutation =>
  (_draw, operation) => ({ ...operation, query: `${operation.query} ${text}` });

const at = (draw: Draw, tokens: Tokens): number => draw.upTo(Math.max(0, tokens.length - 1));

const MUTATIONS: readonly Mutation[] = [
  onTokens((draw, tokens) => tokens.toSpliced(at(draw, tokens), 1)),
  onTokens((draw, tokens) => {
    const place = at(draw, tokens);
    return tokens.toSpliced(place, 0, tokens[place] ?? '');
  }),
  onTokens((draw, tokens) => tokens.toSpliced(at(draw, tokens), 0, draw.one(tokens))),
  onTokens((draw, tokens) => tokens.slice(0, at(draw, tokens))),
  oneOf(SIGN, () => ''),
  oneOf(SIGN, (draw) => draw.one(['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '|'])),
  oneOf(NAME, (_draw, name) => `${name}x`),
  oneOf(NAME, (draw) =>
    draw.one(['__proto__', 'constructor', '__schema', '__typename', 'on', 'a']),
  ),
  oneOf(NAME, (draw) => draw.one(VALUES)),
  oneOf(NUMBER, (draw) => draw.one(NUMBERS)),
  oneOf(NUMBER, (draw) => draw.one(VALUES)),
  oneOf(TEXT, (draw) => draw.one(TEXTS)),
  oneOf(TEXT, (draw) => draw.one(VALUES)),
  oneOf(NAME, (draw, name) => `${name} ${draw.one(DIRECTIVES)}`),
  oneOf(/^}$/, () => '...Itself }'),
  (draw, operation) => {
    const place = draw.upTo(operation.query.length);
    const { query } = operation;
    const query_ = query.slice(0, place) + draw.one(CHARACTERS) + query.slice(place);
    return { ...operation, query: query_ };
  },
  (draw, operation) => ({
    ...operation,
    query: operation.query.replace('{', `{ a: a${draw.upTo(9)} `),
  }),
  append('query Q { __typename } query Q { __typename }'),
  append('fragment Itself on Query { ...Itself }'),
  append('fragment Itself on Query { __typename } fragment Itself on Nothing { a }'),
  append('mutation M { a } subscription S { b } type T { c: Int }'),
  onVariables((_draw, name, variables) => {
    delete variables[name];
  }),
  onVariables((draw, name, variables) => {
    variables[name] = draw.one(GIVEN);
  }),
  onVariables((draw, name, variables) => {
    variables[name] = [variables[name], draw.one(GIVEN)];
  }),
];

/** An operation that is wrong in one way or two, and sometimes in none. */
export function mutated(valid: fc.Arbitrary<Operation>): fc.Arbitrary<Operation> {
  const changes = drawn((draw) => {
    const chosen = [draw.one(MUTATIONS), ...(draw.chance(20) ? [draw.one(MUTATIONS)] : [])];
    return (operation: Operation) =>
      chosen.reduce((one, mutation) => {
        // A text that the lexer rejects cannot be changed by token again.
        try {
          return mutation(draw, one);
        } catch {
          return one;
        }
      }, operation);
  });
  return fc.tuple(valid, changes).map(([operation, change]) => change(operation));
}
