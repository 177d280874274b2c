import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { isRelation, type Owner } from '../../model/relations.ts';
import type { StatisticName } from '../../model/statistics.ts';
import { readsOf } from '../reads.ts';
import { checkArgumentSizes } from './argument-sizes.ts';
import {
  type Cardinality,
  type FieldContext,
  type ListSize,
  related,
  type StatisticsOf,
} from './cardinality.ts';
import { type CollectedField, collectFields, fieldOf, type Operation } from './collect-fields.ts';
import { HOPS } from './hops.ts';
import { LIST_SIZES } from './list-sizes.ts';
import { SCANS } from './scans.ts';

/** Upper bounds for a request. */
export interface Estimate {
  /** Objects and items of lists in the response. */
  readonly nodes: number;
  /** Texts, numbers and other leaves of the response. */
  readonly values: number;
  /** Hops over links that the engine makes. */
  readonly hops: number;
  /** Elements and links that the engine looks at because no index answers. */
  readonly scans: number;
}

/** An estimate with the statistics and the variables (as JSON) for which it was made. */
export interface CachedEstimate {
  readonly statistics: StatisticsOf;
  readonly variables: string;
  readonly estimate: Estimate;
}

/** The objects at one path of the response. */
interface Place extends Cardinality {
  readonly type: GraphQLCompositeType;
  /** The type name in `LIST_SIZES`, where it is not the schema's. */
  readonly as: string | null;
  readonly pageItems: Cardinality;
  readonly rootArguments: FieldContext['rootArguments'];
}

const NOTHING: Cardinality = { count: 0, duplicates: 0 };

/** Multiplies list sizes from the root down. A fragment counts once at each path where it is spread. */
export function estimate(
  operation: Operation,
  root: SelectionSetNode,
  statistics: StatisticsOf,
): Estimate {
  const query = operation.schema.getQueryType();
  if (query == null) throw new Error('The schema has no query type.');
  const total = { nodes: 0, values: 0, hops: 0, scans: 0 };

  const visit = (place: Place, sets: readonly SelectionSetNode[]): void => {
    for (const field of collectFields(operation, place.type, sets)) add(place, field);
  };
  const add = (place: Place, { parent, name, args, below }: CollectedField): void => {
    const definition = fieldOf(operation.schema, parent, name);
    if (definition === undefined) return;
    checkArgumentSizes(definition.args, args);
    if (place.count === 0) return;
    const table = place.as ?? tableName(parent, name);
    const context = { ...place, args, statistics };
    // A field that is no list has one value for each parent, and all of them may be the same.
    const found = listSizeOf(operation.schema, parent, table, name)?.(context) ?? {
      count: place.count,
      duplicates: place.count,
    };
    total.hops += place.count * (HOPS[`${table}.${name}`]?.(args, place.rootArguments) ?? 0);
    total.scans += place.count * (SCANS[`${table}.${name}`]?.(context) ?? 0);
    const type = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (isList || isCompositeType(type)) total.nodes += found.count;
    if (!isCompositeType(type)) {
      total.values += found.count;
      return;
    }
    // Fields below a root field can depend on its arguments.
    const rootArguments = parent === query ? args : place.rootArguments;
    visit({ pageItems: NOTHING, as: null, ...found, type, rootArguments }, below);
  };

  visit({ type: query, as: null, count: 1, duplicates: 1, pageItems: NOTHING, rootArguments: {} }, [
    root,
  ]);
  return total;
}

/** The type name in `LIST_SIZES`: fields that all levels of elements have are listed under `ModelElement`. */
export function tableName(type: GraphQLCompositeType, field: string): string {
  if (!isObjectType(type)) return type.name;
  const element = type.getInterfaces().find(({ name }) => name === 'ModelElement');
  return element?.getFields()[field] === undefined ? type.name : element.name;
}

/** The owners of relations, by the type names of `LIST_SIZES`. */
const OWNER_OF: Readonly<Record<string, Owner>> = {
  Study: 'Study',
  ModelElement: 'Element',
  Code: 'Element',
  Construct: 'Construct',
  Contrast: 'Contrast',
  Interview: 'Interview',
};

/**
 * The size of a list: from `LIST_SIZES`, else from the relation or the list of references that its resolver reads;
 * undefined for no list.
 */
export function listSizeOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  tableName: string,
  field: string,
): ListSize | undefined {
  const listed = LIST_SIZES[`${tableName}.${field}`];
  if (listed !== undefined) return listed;
  const [read, ...others] = readsOf(schema, type, field);
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (read === undefined || others.length > 0 || definition === undefined) return undefined;
  if (!isListType(getNullableType(definition.type))) return undefined;
  const owner = isRelation(read) ? OWNER_OF[tableName] : tableName;
  return related(`${owner}.${read}` as StatisticName);
}
