import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { LANGUAGES } from '../../engines/differential/argument-values.ts';
import type { Draw } from '../../engines/differential/random-choices.ts';
import type { Pool } from '../../engines/differential/value-pool.ts';

/** A request that may cost much. */
export interface CostlyRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly draw: Draw;
  readonly fragments: string[];
  readonly variables: Record<string, unknown>;
  readonly declared: string[];
  /** Fields and items that may still be written, because the document has a maximum of tokens. */
  left: number;
}

const SIZES = [200, 50, 10, 2, 100] as const;
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  maxHops: [6, 4, 2],
  maxNodes: [1_000, 100],
  first: SIZES,
  last: SIZES,
};
/** Texts that cost much to fold, and such as match much. */
const TEXTS = ['', 'a', 'ا', 'ی م', 'the of', 'ﷺ'.repeat(200), 'اً'.repeat(100), 'a '.repeat(100)];

/** A request that is as large as the choices make it. */
export function costlyRequest(schema: GraphQLSchema, pool: Pool, draw: Draw): CostlyRequest {
  const making: Making = {
    schema,
    pool,
    draw,
    fragments: [],
    variables: {},
    declared: [],
    left: 20 + draw.upTo(380),
  };
  const query = schema.getQueryType();
  if (query == null) throw new Error('The schema has no query type.');
  const body = selection(making, query, 2 + draw.upTo(6));
  const head = making.declared.length === 0 ? '' : `(${making.declared.join(', ')})`;
  const padding = draw.chance(10) ? `# ${'x'.repeat(draw.upTo(40_000))}\n` : '';
  return {
    query: `${padding}query Q${head} ${body} ${making.fragments.join(' ')}`,
    variables: making.variables,
  };
}

function selection(making: Making, type: GraphQLNamedType, depth: number): string {
  const { draw, schema } = making;
  const parts: string[] = ['__typename'];
  const used = new Set<string>();
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: own }) => depth > 0 || !isCompositeType(getNamedType(own)),
    );
    const count = fields.length === 0 ? 0 : 1 + draw.upTo(draw.chance(20) ? 20 : 3);
    for (let at = 0; at < count && making.left > 0; at += 1) {
      making.left -= 1;
      const field = draw.one(fields);
      // Aliases have a maximum of their own, so only what stands here already gets one.
      const alias = used.has(field.name) ? `a${making.left}: ` : '';
      used.add(field.name);
      parts.push(alias + written(making, field, depth - 1));
    }
  }
  if (isCompositeType(type) && !isObjectType(type) && depth > 0) {
    for (const one of draw.some(schema.getPossibleTypes(type), 3)) {
      if (making.left > 0) parts.push(`... on ${one.name} ${selection(making, one, depth - 1)}`);
    }
  }
  const set = `{ ${parts.join(' ')} }`;
  if (!draw.chance(10)) return set;
  const name = `F${making.fragments.length}`;
  making.fragments.push(`fragment ${name} on ${type.name} ${set}`);
  return `{ ${Array(1 + draw.upTo(3))
    .fill(`...${name}`)
    .join(' ')} }`;
}

function written(making: Making, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  const isBackwards = making.draw.chance(10);
  const given = field.args.flatMap((argument) => {
    const { name } = argument;
    const isLeftOut =
      name === 'after' || name === 'before' || name === (isBackwards ? 'first' : 'last');
    const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
    if (!isRequired && (isLeftOut || making.draw.chance(30))) return [];
    return [`${name}: ${variable(making, argument)}`];
  });
  const head = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
  return isCompositeType(type) ? `${head} ${selection(making, type, depth)}` : head;
}

/** Every argument is a variable: its value costs no tokens, so it can be large. */
function variable(making: Making, { name, type }: GraphQLArgument): string {
  const to = `v${making.declared.length}`;
  making.declared.push(`$${to}: ${String(type)}`);
  making.variables[to] = inputOf(making, name, type);
  return `$${to}`;
}

function inputOf(making: Making, name: string, type: GraphQLInputType): unknown {
  const { draw, pool } = making;
  if (isNonNullType(type)) return inputOf(making, name, type.ofType);
  if (isListType(type)) {
    if (name === 'studies' || name === 'keys') return draw.shuffled(pool.studies);
    const most = name === 'roots' ? 100 : name === 'languages' ? 20 : 200;
    const length = draw.one([most, 1, 10]);
    return Array.from({ length }, () => inputOf(making, name, type.ofType));
  }
  if (isEnumType(type)) return draw.one(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const some = fields.filter((field) => isNonNullType(field.type) || draw.chance(30));
    return Object.fromEntries(some.map((one) => [one.name, inputOf(making, one.name, one.type)]));
  }
  switch (type.name) {
    case 'Boolean':
      return draw.chance(50);
    case 'Int':
      return draw.one(NUMBERS[name] ?? [0, 1, 2_147_483_647]);
    case 'UnitInterval':
    case 'Float':
      return draw.one([0, 0.5]);
    case 'LanguageTag':
      return draw.one(LANGUAGES);
    case 'ID':
      return draw.one(pool.ids);
    default:
      return textOf(making, name);
  }
}

function textOf({ draw, pool }: Making, name: string): string {
  if (['query', 'contains', 'startsWith'].includes(name)) {
    return draw.one([...TEXTS, draw.one(pool.words)]);
  }
  if (/stud/i.test(name) || name === 'to')
    return draw.one([...pool.studies, draw.one(pool.elements)]);
  const lists = [pool.elements, pool.constructs, pool.interviews, pool.links, pool.studies];
  return draw.one(draw.one(lists));
}
