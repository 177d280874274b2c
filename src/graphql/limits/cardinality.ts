import type { StatisticName } from '../../model/statistics.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './maxima.ts';

/** How many of one kind belong to one of another: in the dataset, and in the schema for introspection. */
export type StatisticsOf = (relation: StatisticName | SchemaRelation) => Statistics;

/** Cardinalities of a relation. */
export interface Statistics {
  /** The most that one owner has. */
  readonly maxOut: number;
  /** The most owners that have one and the same. */
  readonly maxIn: number;
  /** All pairs together. */
  readonly count: number;
}

/** Relations of the schema itself: its types and directives, and what they and their fields list. */
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

/** The most objects that one place of an answer may hold. */
export interface Cardinality {
  readonly count: number;
  /** How often one and the same object may be among them. */
  readonly duplicates: number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A field at a place of the answer, with the cardinality of its parents. */
export interface FieldContext extends Cardinality {
  readonly statistics: StatisticsOf;
  readonly args: Arguments;
  /** The arguments of the root field above: of a comparison, a matrix, paths. */
  readonly rootArguments: Arguments;
  /** Of a connection: the cardinality of what its page lists. */
  readonly pageItems: Cardinality;
}

/** The cardinality of a field's values. */
interface FieldCardinality extends Cardinality {
  /** Of a connection, which is one object for each parent: the cardinality of what its page lists. */
  readonly pageItems?: Cardinality;
  /** The type name under which the table lists the fields below, where the schema's type is ambiguous. */
  readonly as?: string;
}

/** How many values a list field has at most (the `assumedSize` of the GraphQL cost directives). */
export type ListSize = (field: FieldContext) => FieldCardinality;

/** A relation of the parents: no more than each parent has, and no more than there are. */
export const related =
  (relation: StatisticName | SchemaRelation): ListSize =>
  ({ statistics, count, duplicates }) => {
    const { maxOut, maxIn, count: total } = statistics(relation);
    const most = Math.min(count * maxOut, duplicates * total);
    return { count: most, duplicates: Math.min(most, duplicates * maxIn) };
  };

/** So many for each parent; they may be the same ones. */
export const perParent =
  (sizeOf: (field: FieldContext) => number): ListSize =>
  (field) => {
    const count = field.count * sizeOf(field);
    return { count, duplicates: count };
  };

/** Different ones for each parent, at most so many. */
export const atMost =
  (sizeOf: (field: FieldContext) => number, size: ListSize): ListSize =>
  (field) => {
    const found = size(field);
    const count = Math.min(found.count, field.count * sizeOf(field));
    return { ...found, count, duplicates: Math.min(count, found.duplicates) };
  };

/** Several lists in one, none of which holds what another does. */
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

/** All that there are, for each parent. */
export const all =
  (relation: StatisticName): ListSize =>
  ({ statistics, count }) => ({ count: count * statistics(relation).count, duplicates: count });

/** One for each parent. */
export const onePerParent: ListSize = ({ count, duplicates }) => ({ count, duplicates });

/** What the page of the parent connection lists. */
export const pageItems: ListSize = ({ pageItems: items }) => items;

/** A connection: its page lists no more than asked for, and no more than the largest page. */
export const page =
  (size: ListSize): ListSize =>
  (field) => {
    const { first, last } = field.args;
    const pageSize = Number(first ?? last ?? DEFAULT_PAGE_SIZE);
    const items = atMost(() => Math.max(0, Math.min(pageSize, MAX_PAGE_SIZE)), size)(field);
    return { count: field.count, duplicates: field.count, pageItems: items };
  };

/** The number of different values in a list argument; null where it is not given. */
export const listLength = (args: Arguments, name: string): number | null => {
  const list = args[name];
  return Array.isArray(list) ? new Set(list).size : null;
};
