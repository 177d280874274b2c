import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { ENUMS } from '../../src/model/enums.ts';

it('has every enum of the schema, with the same values in the same order', () => {
  const enums = Object.values(buildSchema(readTypeDefs()).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)] as const);
  expect(Object.fromEntries(enums)).toEqual(ENUMS);
});
