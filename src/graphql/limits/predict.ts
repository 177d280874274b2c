import {
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { HOPS } from './hops.ts';
import { LISTS } from './lists.ts';
import type { Asked, Branching, Found, Reach } from './place.ts';
import { fieldOf, type Operation, type SelectedField, selectedFields } from './selected.ts';

/** What a request will ask of an engine and of an answer, at most. */
export interface Predicted {
  /** Objects and items of lists. */
  readonly nodes: number;
  readonly hops: number;
}

interface Place extends Reach {
  readonly type: GraphQLCompositeType;
  /** The name under which the table has its fields, where it is not the type's. */
  readonly as: string | null;
  readonly items: Reach;
  readonly walk: Asked['walk'];
}

const NOTHING: Reach = { count: 0, repeats: 0 };

/** Multiplies lists through, from the root down. What a document spreads is met once a place, and counted there. */
export function predict(
  operation: Operation,
  root: SelectionSetNode,
  branching: Branching,
): Predicted {
  const query = operation.schema.getQueryType();
  if (query == null) throw new Error('The schema has no query type.');
  let nodes = 0;
  let hops = 0;

  const visit = (place: Place, sets: readonly SelectionSetNode[]): void => {
    for (const field of selectedFields(operation, place.type, sets)) meet(place, field);
  };
  const meet = (place: Place, { parent, name, args, below }: SelectedField): void => {
    const definition = fieldOf(operation.schema, parent, name);
    if (definition === undefined || place.count === 0) return;
    const key = `${place.as ?? tableName(parent, name)}.${name}`;
    const found = foundAt(key, { ...place, args, branching });
    hops += place.count * (HOPS[key]?.(args, place.walk) ?? 0);
    const type = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (isList || isCompositeType(type)) nodes += found.count;
    if (!isCompositeType(type)) return;
    // A walk begins at the root: what lies within it hangs on its arguments.
    const walk = parent === query ? args : place.walk;
    visit({ items: NOTHING, as: null, ...found, type, walk }, below);
  };

  visit({ type: query, as: null, count: 1, repeats: 1, items: NOTHING, walk: {} }, [root]);
  return { nodes, hops };
}

/** One for each that it is asked of, where it is no list; which of them are one and the same is not known. */
function foundAt(key: string, asked: Asked): Found {
  return LISTS[key]?.(asked) ?? { count: asked.count, repeats: asked.count };
}

/** All levels of elements are one in the table, but for what a code alone has. */
export function tableName(type: GraphQLCompositeType, field: string): string {
  if (!isObjectType(type)) return type.name;
  const element = type.getInterfaces().find(({ name }) => name === 'ModelElement');
  return element?.getFields()[field] === undefined ? type.name : element.name;
}
