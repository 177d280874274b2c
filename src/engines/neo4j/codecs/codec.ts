import neo4j from 'neo4j-driver';
import type { TextOrigin } from '../../../model/enums.ts';
import type { Forms } from '../../../model/rows.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** The cells of a row, and the index of the one to read next. */
export interface Cells {
  readonly row: readonly unknown[];
  at: number;
}

/**
 * Writes a value as properties, which can be only scalars and lists of scalars, and reads it from the cells of a row.
 * `read` throws if a cell is not of the right type, because then the data is wrong.
 */
export interface Codec<Value> {
  /** The names of the properties, in the order in which `read` reads their cells. */
  columns(name: string): readonly string[];
  write(name: string, value: Value): Properties;
  read(cells: Cells): Value;
}

/** The name of a property of a field within a row or another field. */
export const nested = (name: string, field: string): string =>
  name === '' ? field : name + field.charAt(0).toUpperCase() + field.slice(1);

function scalar<Value>(
  what: string,
  is: (cell: unknown) => cell is Value,
  store: (value: Value) => unknown = (value) => value,
): Codec<Value> {
  return {
    columns: (name) => [name],
    write: (name, value) => ({ [name]: store(value) }),
    read: (cells) => {
      const value = cells.row[cells.at];
      cells.at += 1;
      if (!is(value)) throw new Error(`The database holds ${JSON.stringify(value)}, not ${what}.`);
      return value;
    },
  };
}

const isText = (cell: unknown): cell is string => typeof cell === 'string';
const isNumber = (cell: unknown): cell is number => typeof cell === 'number';
const listOf =
  <Item>(is: (cell: unknown) => cell is Item) =>
  (cell: unknown): cell is readonly Item[] =>
    Array.isArray(cell) && cell.every(is);

export const text = scalar('a text', isText);
export const decimal = scalar('a number', isNumber);
// Sent as an integer, because Cypher accepts no float as an index of a list or as a limit.
export const integer = scalar('an integer', isNumber, (value) => neo4j.int(value));
export const flag = scalar('true or false', (cell): cell is boolean => typeof cell === 'boolean');
export const texts = scalar('a list of texts', listOf(isText));
export const integers = scalar('a list of integers', listOf(isNumber), (list) =>
  list.map((value) => neo4j.int(value)),
);

/** Numbers with gaps, for a value that not every item of a list has. */
export const sparseDecimals = scalar(
  'a list of numbers with gaps',
  listOf((cell): cell is number | null => cell === null || isNumber(cell)),
);

/** A text of a closed set. It is not checked, because the loader wrote it from a typed row. */
export const oneOf = <Value extends string>(): Codec<Value> => text as unknown as Codec<Value>;

/** Null is stored as an absent property. */
export function nullable<Value>(codec: Codec<Value>): Codec<Value | null> {
  const width = codec.columns('').length;
  return {
    columns: codec.columns,
    write: (name, value) => (value === null ? {} : codec.write(name, value)),
    read: (cells) => {
      const end = cells.at + width;
      for (let at = cells.at; at < end; at += 1) {
        if (cells.row[at] != null) return codec.read(cells);
      }
      cells.at = end;
      return null;
    },
  };
}

/** An absent list is read as an empty one. */
export const absentAsEmpty = <Item>(codec: Codec<readonly Item[]>): Codec<readonly Item[]> => ({
  ...codec,
  read: (cells) => nullable(codec).read(cells) ?? [],
});

/** The forms of a text as three parallel lists, because a property can be only a list of scalars. */
export const forms: Codec<Forms> = {
  columns: (name) => ['values', 'languages', 'origins'].map((list) => nested(name, list)),
  write: (name, value) => ({
    [nested(name, 'values')]: value.map((form) => form.value),
    [nested(name, 'languages')]: value.map((form) => form.language),
    [nested(name, 'origins')]: value.map((form) => form.origin),
  }),
  read: (cells) => {
    const [values, languages, origins] = [texts.read(cells), texts.read(cells), texts.read(cells)];
    return values.map((value, at) => ({
      value,
      language: languages[at] ?? '',
      origin: (origins[at] ?? '') as TextOrigin,
    }));
  },
};

/** A row; within another row, the names of its properties begin with the name of its field. */
export function shape<Row>(
  fields: { readonly [Field in keyof Row]: Codec<Row[Field]> },
): Codec<Row> {
  const entries = Object.entries(fields) as [keyof Row & string, Codec<Row[keyof Row]>][];
  // Copied for each row, because V8 moves an object to a larger one again and again as fields are added.
  const blank = Object.fromEntries(entries.map(([field]) => [field, undefined]));
  return {
    columns: (name) => entries.flatMap(([field, codec]) => codec.columns(nested(name, field))),
    write: (name, row) =>
      Object.assign(
        {},
        ...entries.map(([field, codec]) => codec.write(nested(name, field), row[field])),
      ),
    read: (cells) => {
      const row: Record<string, unknown> = { ...blank };
      for (const [field, codec] of entries) row[field] = codec.read(cells);
      return row as Row;
    },
  };
}

/** Two rows merged into one. */
export const joined = <A, B>(a: Codec<A>, b: Codec<B>): Codec<A & B> => ({
  columns: (name) => [...a.columns(name), ...b.columns(name)],
  write: (name, row) => ({ ...a.write(name, row), ...b.write(name, row) }),
  read: (cells) => ({ ...a.read(cells), ...b.read(cells) }),
});
