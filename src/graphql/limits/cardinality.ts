import type { StatisticName } from '../../model/statistics.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './argument-maxima.ts';

/** Returns the statistics of a relation: one of the dataset, or one of the schema for introspection. */
export type StatisticsOf = (relation: StatisticName | SchemaRelation) => Statistics;

/** The cardinalities of a relation. */
export interface Statistics {
  /** The largest number of rows that one owner has. */
  readonly maxOut: number;
  /** The largest number of owners that one row has. */
  readonly maxIn: number;
  /** The number of all pairs. */
  readonly count: number;
  /** How many rows each of those owners has that have most. */
  readonly owners?: ReadonlyMap<string, number>;
  /** The largest number of rows that any other owner has. */
  readonly others?: number;
}

/** Relations of the schema itself: its types and directives, and the lists of those and of their fields. */
export type SchemaRelation =
  | 'types'
  | 'directives'
  | 'fields'
  | 'interfaces'
  | 'possibleTypes'
  | 'inputFields'
  | 'enumValues'
  | 'fieldArguments'
  | 'directiveArguments'
  | 'locations';

/** The largest number of objects at one path of a response. */
export interface Cardinality {
  readonly count: number;
  /** How often one object may be among them. */
  readonly duplicates: number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A field at one path of a response, with the cardinality of its parents. */
export interface FieldContext extends Cardinality {
  readonly statistics: StatisticsOf;
  readonly args: Arguments;
  /** The arguments of the root field above, such as a comparison, a matrix or paths. */
  readonly rootArguments: Arguments;
  /** Of a connection, the cardinality of its page's items. */
  readonly pageItems: Cardinality;
}

/** The cardinality of a field's values. */
interface FieldCardinality extends Cardinality {
  /** Of a connection, which is one object for each parent, the cardinality of its page's items. */
  readonly pageItems?: Cardinality;
  /** The type name in `LIST_SIZES` for the fields below, where the schema's type is ambiguous. */
  readonly as?: string;
}

/** The largest number of values of a list field (the `assumedSize` of the GraphQL cost directives). */
export type ListSize = (field: FieldContext) => FieldCardinality;

/** A relation of the parents: at most `maxOut` for each parent, and at most all pairs for each duplicate. */
export const related =
  (relation: StatisticName | SchemaRelation): ListSize =>
  ({ statistics, count, duplicates }) => {
    const { maxOut, maxIn, count: total } = statistics(relation);
    const most = Math.min(count * maxOut, duplicates * total);
    return { count: most, duplicates: Math.min(most, duplicates * maxIn) };
  };

/** A number of values for each parent, which may be the same ones. */
export const perParent =
  (sizeOf: (field: FieldContext) => number): ListSize =>
  (field) => {
    const count = field.count * sizeOf(field);
    return { count, duplicates: count };
  };

/** A list that is cut to a number of values for each parent. */
export const atMost =
  (sizeOf: (field: FieldContext) => number, size: ListSize): ListSize =>
  (field) => {
    const found = size(field);
    const count = Math.min(found.count, field.count * sizeOf(field));
    return { ...found, count, duplicates: Math.min(count, found.duplicates) };
  };

/** Several disjoint lists in one. */
export const sumOf =
  (...sizes: readonly ListSize[]): ListSize =>
  (field) => {
    const all = sizes.map((size) => size(field));
    return {
      count: all.reduce((sum, { count }) => sum + count, 0),
      duplicates: all.reduce((most, { duplicates }) => Math.max(most, duplicates), 0),
    };
  };

/** An upper bound over all lists of one root field together; their duplicates are unknown. */
export const acrossRoot =
  (size: ListSize): ListSize =>
  (field) => {
    const { count } = size({ ...field, count: 1, duplicates: 1 });
    return { count, duplicates: count };
  };

/** All pairs of a relation, for each parent. */
export const all =
  (relation: StatisticName): ListSize =>
  ({ statistics, count }) => ({ count: count * statistics(relation).count, duplicates: count });

/** An empty list. */
export const none: ListSize = () => ({ count: 0, duplicates: 0 });

/** One value for each parent, as different as the parents. */
export const onePerParent: ListSize = ({ count, duplicates }) => ({ count, duplicates });

/** The items of the parent connection's page. */
export const pageItems: ListSize = ({ pageItems: items }) => items;

/** A connection, whose page has at most the requested number of items and at most `MAX_PAGE_SIZE`. */
export const page =
  (size: ListSize): ListSize =>
  (field) => {
    const { first, last } = field.args;
    const pageSize = Number(first ?? last ?? DEFAULT_PAGE_SIZE);
    const items = atMost(() => Math.max(0, Math.min(pageSize, MAX_PAGE_SIZE)), size)(field);
    return { count: field.count, duplicates: field.count, pageItems: items };
  };

/** A list whose fields are in `LIST_SIZES` under another type than the schema's. */
export const listedAs =
  (as: string, size: ListSize): ListSize =>
  (field) => ({ ...size(field), as });

/** The value of an argument, cut to the range from 0 to `most`. */
export const argument =
  (name: string, most: number) =>
  ({ args }: FieldContext): number =>
    Math.max(0, Math.min(Number(args[name] ?? 0), most));

/** The number of different values in a list argument; null when it is missing. */
export const listLength = (args: Arguments, name: string): number | null => {
  const list = args[name];
  return Array.isArray(list) ? new Set(list).size : null;
};
