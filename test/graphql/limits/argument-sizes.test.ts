import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { maximumOf } from '../../../src/graphql/limits/argument-sizes.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { type Ask, openService } from '../../support/open-service.ts';

interface Input {
  readonly path: string;
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** Every argument of every field, and every field of every input type. */
function inputsOf(schema: GraphQLSchema): readonly Input[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const named = (owner: string, all: readonly (GraphQLArgument | GraphQLInputField)[]) =>
    all.map(({ name, type }) => ({ path: `${owner}.${name}`, name, type }));
  return types.flatMap((type) => {
    if (isInputObjectType(type)) return named(type.name, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      named(`${type.name}.${name}`, args),
    );
  });
}

/** Types whose values have a bounded length by themselves. */
const BOUNDED = ['Int', 'Float', 'Boolean', 'UnitInterval', 'Date'];

const LONG = 'x'.repeat(201);
const many = (count: number, item: string): string => Array(count).fill(item).join(' ');
const STUDIES = many(21, '"network"');

describe('an argument', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('MUST have a maximum wherever its type lets it grow', () => {
    const inputs = inputsOf(createSchema());
    expect(inputs.length).toBeGreaterThan(100);
    const without = inputs.filter(({ name, type }) => {
      const nullable = getNullableType(type);
      const isList = isListType(nullable);
      const item = getNamedType(type);
      const isBounded = isEnumType(item) || isInputObjectType(item) || BOUNDED.includes(item.name);
      if (isList && maximumOf(name, type) === undefined) return true;
      const ofItem = isList ? nullable.ofType : nullable;
      return !isBounded && maximumOf(name, ofItem) === undefined;
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['query', `{ search(query: "${LONG}") { totalCount } }`],
    ['key', `{ study(key: "${LONG}") { key } }`],
    ['id', `{ node(id: "${'x'.repeat(1_001)}") { id } }`],
    ['after', `{ studies(after: "${'x'.repeat(1_001)}") { totalCount } }`],
    ['languages', `{ studies { nodes { title(languages: [${many(21, '"fa"')}]) { value } } } }`],
    [
      'filter.label.contains',
      `{ elements(filter: { label: { contains: "${LONG}" } }) { totalCount } }`,
    ],
    ['filter.study.eq', `{ elements(filter: { study: { eq: "${LONG}" } }) { totalCount } }`],
    [
      'filter.study.in',
      `{ elements(filter: { study: { in: [${many(201, '"a"')}] } }) { totalCount } }`,
    ],
    ['levels', `{ search(query: "a", levels: [${many(21, 'CODE')}]) { totalCount } }`],
    ['studies', `{ search(query: "a", studies: [${STUDIES}]) { totalCount } }`],
    ['studies', `{ constructs(studies: [${STUDIES}]) { totalCount } }`],
    ['studies', `{ contrasts(studies: [${STUDIES}]) { totalCount } }`],
    ['studies', `{ absences(studies: [${STUDIES}]) { totalCount } }`],
    ['filter.studies', `{ links(filter: { studies: [${STUDIES}] }) { totalCount } }`],
    ['ids', `{ nodes(ids: [${many(201, '"a"')}]) { id } }`],
    ['from', `{ paths(from: "${LONG}", to: "network.1") { length } }`],
    // Below a page that is empty, and under a name of a variable.
    [
      'languages',
      `{ elements(filter: { study: { eq: "none" } }) { nodes { label(languages: [${many(21, '"fa"')}]) { value } } } }`,
    ],
  ])('%s MUST be refused above its maximum', async (argument, query) => {
    const { data, errors } = await ask(query);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', argument } }]);
  });

  it('MUST be let through at its maximum, in characters of UTF-16', async () => {
    const { errors } = await ask(
      'query ($text: String!, $in: [String!]) { search(query: $text) { totalCount } elements(filter: { study: { in: $in } }) { totalCount } }',
      { text: 'م'.repeat(200), in: Array(200).fill('a') },
    );
    expect(errors?.map(({ message }) => message)).toBeUndefined();
  });
});
