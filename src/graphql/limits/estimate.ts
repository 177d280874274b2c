import {
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Cardinality, FieldContext, StatisticsOf } from './cardinality.ts';
import { type CollectedField, collectFields, fieldOf, type Operation } from './collect-fields.ts';
import { HOPS } from './hops.ts';
import { listSizeOf } from './list-sizes.ts';

/** What a request will ask of an engine and of an answer, at most. */
export interface Estimate {
  /** Objects and items of lists. */
  readonly nodes: number;
  readonly hops: number;
}

/** An estimate with what it was made for. */
export interface CachedEstimate {
  readonly statistics: StatisticsOf;
  readonly variables: string;
  readonly estimate: Estimate;
}

interface Place extends Cardinality {
  readonly type: GraphQLCompositeType;
  /** The name under which the table has its fields, where it is not the type's. */
  readonly as: string | null;
  readonly pageItems: Cardinality;
  readonly rootArguments: FieldContext['rootArguments'];
}

const NOTHING: Cardinality = { count: 0, duplicates: 0 };

/** Multiplies lists through, from the root down. What a document spreads is met once a place, and counted there. */
export function estimate(
  operation: Operation,
  root: SelectionSetNode,
  statistics: StatisticsOf,
): Estimate {
  const query = operation.schema.getQueryType();
  if (query == null) throw new Error('The schema has no query type.');
  let nodes = 0;
  let hops = 0;

  const visit = (place: Place, sets: readonly SelectionSetNode[]): void => {
    for (const field of collectFields(operation, place.type, sets)) meet(place, field);
  };
  const meet = (place: Place, { parent, name, args, below }: CollectedField): void => {
    const definition = fieldOf(operation.schema, parent, name);
    if (definition === undefined || place.count === 0) return;
    const table = place.as ?? tableName(parent, name);
    const context = { ...place, args, statistics };
    // One for each parent where it is no list; whether they are the same ones is not known.
    const found = listSizeOf(operation.schema, parent, table, name)?.(context) ?? {
      count: place.count,
      duplicates: place.count,
    };
    hops += place.count * (HOPS[`${table}.${name}`]?.(args, place.rootArguments) ?? 0);
    const type = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (isList || isCompositeType(type)) nodes += found.count;
    if (!isCompositeType(type)) return;
    // A rootArguments begins at the root: what lies within it hangs on its arguments.
    const rootArguments = parent === query ? args : place.rootArguments;
    visit({ pageItems: NOTHING, as: null, ...found, type, rootArguments }, below);
  };

  visit({ type: query, as: null, count: 1, duplicates: 1, pageItems: NOTHING, rootArguments: {} }, [
    root,
  ]);
  return { nodes, hops };
}

/** All levels of elements are one in the table, but for what a code alone has. */
export function tableName(type: GraphQLCompositeType, field: string): string {
  if (!isObjectType(type)) return type.name;
  const element = type.getInterfaces().find(({ name }) => name === 'ModelElement');
  return element?.getFields()[field] === undefined ? type.name : element.name;
}
