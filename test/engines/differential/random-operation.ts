import type fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Operation } from './compare.ts';
import type { Making } from './random-arguments.ts';
import { drawn } from './random-choices.ts';
import { fieldOf, leadsToNode } from './random-selection.ts';
import type { Pool } from './value-pool.ts';

const ACCEPTED_LANGUAGES = [
  undefined,
  'fa',
  'en;q=0.5, fa;q=0.9',
  'de, *;q=0.1',
  'fa-IR',
  'en;q=0, de',
] as const;

export const rootFieldsOf = (schema: GraphQLSchema): readonly string[] =>
  Object.keys(schema.getQueryType()?.getFields() ?? {});

/** A random operation about a graph with a root field, and sometimes others beside it. */
export function anyOperation(
  schema: GraphQLSchema,
  pool: Pool,
  rootField: string,
): fc.Arbitrary<Operation> {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return drawn((draw) => {
    const making: Making = {
      draw,
      pool,
      mistakes: draw.chance(25) ? 1 : 0,
      declared: [],
      variables: {},
    };
    const names = [rootField, ...(draw.chance(25) ? [draw.one(Object.keys(fields))] : [])];
    const selected = names.flatMap((name, at) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`There is no root field ${name}.`);
      const depth = (leadsToNode(schema, field) ? 0 : 1) + draw.upTo(2);
      return [fieldOf(making, schema, field, depth, at === 0 ? '' : `beside_${name}`)];
    });
    const { declared, variables } = making;
    const head = declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
    return {
      query: `${head}{ ${selected.join(' ')} }`,
      variables,
      acceptLanguage: draw.one(ACCEPTED_LANGUAGES),
    };
  });
}
