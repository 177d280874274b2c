import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { listSizeOf, tableName } from '../../../src/graphql/limits/estimate.ts';
import { LIST_SIZES } from '../../../src/graphql/limits/list-sizes.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

/** Types that appear in two places, on which their list sizes depend. */
const IN_TWO_PLACES: Readonly<Record<string, readonly string[]>> = {
  Citation: ['Citation', 'ElementCitation', 'EvidenceCitation'],
  ComparisonCell: ['RoleCell', 'ConstructCell'],
};
/** One row below each study, edge or page. */
const ONE_FOR_ONE = [/^Study\.(saturation|reliability)$/, /\.citation$/, /Edge\.node$/];

describe('the table of lists', () => {
  const schema = createSchema();
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ type, field }))
      : [],
  );
  const holdsMany = ({ type }: GraphQLField<unknown, unknown>): boolean =>
    isListType(getNullableType(type)) || getNamedType(type).name.endsWith('Connection');
  const named = fields
    .filter(({ field }) => holdsMany(field))
    .flatMap(({ type, field }) => {
      const own = tableName(type, field.name);
      return (IN_TWO_PLACES[own] ?? [own]).map((name) => `${name}.${field.name}`);
    });

  /** A list whose resolver reads a relation has its size from there. */
  const withoutSize = fields
    .filter(({ field }) => holdsMany(field))
    .flatMap(({ type, field }) => {
      const own = tableName(type, field.name);
      return (IN_TWO_PLACES[own] ?? [own])
        .filter((name) => listSizeOf(schema, type, name, field.name) === undefined)
        .map((name) => `${name}.${field.name}`);
    });

  it('says how much each list and each page of the schema may hold', () => {
    expect(named.length).toBeGreaterThan(70);
    expect(withoutSize).toEqual([]);
  });

  it('says nothing of what the schema does not have', () => {
    const all = new Set(named);
    const others = Object.keys(LIST_SIZES).filter((name) => !all.has(name));
    expect(others.filter((name) => !ONE_FOR_ONE.some((known) => known.test(name)))).toEqual([]);
    const written = new Set(fields.map(({ type, field }) => `${type.name}.${field.name}`));
    expect(others.filter((name) => !written.has(name))).toEqual([]);
  });
});
