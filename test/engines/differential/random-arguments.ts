import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';
import {
  BETWEEN_CURSORS,
  FOREIGN_CURSORS,
  LANGUAGES,
  LINK_ORDERS,
  NUMBERS,
  ORDERS,
  type Path,
  textFor,
  WRONG_NUMBERS,
} from './argument-values.ts';
import { listName } from './first-cursors.ts';
import type { Draw } from './random-choices.ts';
import type { Pool } from './value-pool.ts';

/**
 * What a random operation is made from. `mistakes` counts down: an operation makes at most one, because of several
 * the first to be reported would depend on which part of the response is ready first.
 */
export interface Making {
  readonly draw: Draw;
  readonly pool: Pool;
  mistakes: number;
  /** Declarations and values of the variables used so far. */
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;

/** The arguments of a field as GraphQL writes them: required ones, and some of the others. */
export function argumentsOf(making: Making, field: Field): string {
  const values = valuesOf(making, field);
  const written = field.args.flatMap((argument) =>
    argument.name in values ? [`${argument.name}: ${write(making, argument, values)}`] : [],
  );
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

function valuesOf(making: Making, field: Field): Record<string, unknown> {
  const { draw } = making;
  const values: Record<string, unknown> = {};
  const windowed = new Set<string>(windowOf(making, field));
  for (const argument of field.args) {
    const isGiven = WINDOW.has(argument.name)
      ? windowed.has(argument.name)
      : isRequiredArgument(argument) || draw.chance(35);
    if (!isGiven) continue;
    values[argument.name] =
      argument.name === 'after' || argument.name === 'before'
        ? cursorOf(making, field, values)
        : anyValue(making, argument.type, [field.name, argument.name]);
  }
  return values;
}

const WINDOW = new Set(['first', 'after', 'last', 'before']);
const WINDOWS = [
  [],
  [],
  ['first'],
  ['last'],
  ['first', 'after'],
  ['last', 'before'],
  ['after', 'before'],
  ['first', 'before'],
  ['last', 'after'],
] as const;

function windowOf(making: Making, field: Field): readonly string[] {
  if (!field.args.some(({ name }) => name === 'first')) return [];
  if (isMistake(making, 12)) return ['first', 'last'];
  return making.draw.one(WINDOWS);
}

function isMistake(making: Making, percent: number): boolean {
  if (making.mistakes === 0 || !making.draw.chance(percent)) return false;
  making.mistakes -= 1;
  return true;
}

/** The lists that can be ordered; by key where they are not. */
const ORDERED: ReadonlySet<string> = new Set([
  'ModelElementConnection',
  'CrossStudyLinkConnection',
]);

/** A cursor of the same list, of one that the list could have given, or, by mistake, of another. */
function cursorOf(
  making: Making,
  field: Field,
  { orderBy }: Record<string, unknown>,
): string | null {
  const { draw, pool } = making;
  const type = String(field.type).replace('!', '');
  const ordered = orderBy ?? (ORDERED.has(type) ? { field: 'KEY' } : null);
  const list = listName(type, ordered as object | null);
  const own = [
    ...(pool.cursors.get(list) ?? []),
    ...(draw.chance(10) ? (BETWEEN_CURSORS[list] ?? []) : []),
  ];
  if (isMistake(making, 25)) {
    return draw.one([...FOREIGN_CURSORS, ...[...pool.cursors.values()].flat()]);
  }
  return own.length === 0 ? null : draw.one(own);
}

/** A value of a type; its path decides which texts make sense. */
function anyValue(making: Making, type: GraphQLInputType, path: Path): unknown {
  if (isNonNullType(type)) return anyGiven(making, type.ofType, path);
  if (making.draw.chance(4)) return null;
  if (path.at(-1) === 'orderBy') {
    return path[0] === 'links' ? making.draw.one(LINK_ORDERS) : making.draw.one(ORDERS);
  }
  return anyGiven(making, type, path);
}

function anyGiven(making: Making, type: GraphQLInputType, path: Path): unknown {
  const { draw, pool } = making;
  const name = path.at(-1) ?? '';
  if (isNonNullType(type)) return anyGiven(making, type.ofType, path);
  if (isListType(type)) {
    if (isMistake(making, 15)) return [];
    // A comparison takes two different ones.
    if (name === 'keys') return draw.shuffled(pool.studies).slice(0, 2 + draw.upTo(2));
    return Array.from({ length: 1 + draw.upTo(3) }, () => anyGiven(making, type.ofType, path));
  }
  if (isEnumType(type)) return draw.one(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const some = draw.shuffled(fields).slice(0, 1 + (draw.chance(30) ? 1 : 0));
    const chosen = [...new Set([...fields.filter(isRequiredInputField), ...some])];
    return Object.fromEntries(
      chosen.map((field) => [field.name, anyValue(making, field.type, [...path, field.name])]),
    );
  }
  switch (type.name) {
    case 'Boolean':
      return draw.chance(50);
    case 'LanguageTag':
      return isMistake(making, 2) ? 'not a tag' : draw.one(LANGUAGES);
    case 'Int':
    case 'Float':
    case 'UnitInterval': {
      const numbers = isMistake(making, 20) ? WRONG_NUMBERS : NUMBERS;
      return draw.one(numbers[name] ?? numbers[type.name] ?? [0]);
    }
    default:
      return textFor(draw, pool, path, isUnknownKey(making, path));
  }
}

/** Fields and conditions whose `study` is refused where it is unknown. */
const CHECKED: ReadonlySet<string> = new Set(['unlinked', 'linked', 'notLinked', 'coOccurrence']);

/** Unknown studies are refused where they filter; other unknown keys find nothing. */
function isUnknownKey(making: Making, path: Path): boolean {
  const name = path.at(-1) ?? '';
  const isRefused =
    name === 'studies' || name.endsWith('inkedToStudy') || path.some((one) => CHECKED.has(one));
  return isRefused ? isMistake(making, 30) : making.draw.chance(6);
}

/** A literal, or a variable that holds it. */
function write(making: Making, argument: GraphQLArgument, values: Record<string, unknown>): string {
  const { draw, declared, variables } = making;
  const value = values[argument.name];
  if (draw.chance(40)) {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${argument.type}`);
    variables[name] = value;
    return `$${name}`;
  }
  const node = astFromValue(value, argument.type);
  if (node == null) throw new Error(`${JSON.stringify(value)} is no ${argument.type}.`);
  return print(node);
}
