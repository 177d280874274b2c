import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type SelectionSetNode,
} from 'graphql';
import { Composite, type Failures, type Part, type Place } from './composite.ts';
import { type Execution, type Field, fieldsOf } from './fields.ts';

/** The result of an execution. Its errors are not formatted yet. */
export interface Interpreted {
  readonly data: object | null;
  readonly errors: readonly GraphQLError[];
  /** Whether graphql-js tells the same errors: of several it may find another first. */
  readonly isCertain: boolean;
}

/** The fields of all objects of one type at one place of the answer. */
interface Plan {
  readonly fields: readonly { readonly field: Field; readonly part: Part }[];
  /** Whether an alias would set the prototype of an object that has one. */
  readonly namesPrototype: boolean;
}

/**
 * Executes a query (GraphQL specification, section 6) and generates no code for it. What all rows of a list share (their
 * fields, arguments and types) is found once for all of them, and nothing is kept afterwards. It gives what graphql-js gives.
 */
export async function interpret(execution: Execution): Promise<Interpreted> {
  const failures: Failures = { told: [], all: new Set() };
  const interpreter = new Interpreter(execution, failures);
  try {
    const data = await interpreter.root();
    return { data, errors: failures.told, isCertain: failures.all.size <= 1 };
  } catch (error) {
    const last = error instanceof GraphQLError ? error : locatedError(error, undefined);
    const isCertain = failures.all.add(last).size <= 1;
    return { data: null, errors: [...failures.told, last], isCertain };
  }
}

class Interpreter {
  readonly #execution: Execution;
  readonly #failures: Failures;
  readonly #plans = new Map<SelectionSetNode, Map<GraphQLObjectType, Plan>>();

  constructor(execution: Execution, failures: Failures) {
    this.#execution = execution;
    this.#failures = failures;
  }

  root(): object | Promise<object> {
    const { schema, operation } = this.#execution;
    const query = schema.getQueryType();
    if (query == null) throw new Error('The schema has no query type.');
    return this.#object(this.#plan(query, [operation.selectionSet]), undefined, undefined);
  }

  #plan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Plan {
    const fields = fieldsOf(this.#execution, type, sets);
    return {
      fields: fields.map((field) => ({ field, part: this.#part(field, field.type) })),
      namesPrototype: fields.some(({ name }) => name === '__proto__'),
    };
  }

  #part(field: Field, type: GraphQLOutputType): Part {
    return {
      field: `${field.info.parentType.name}.${field.info.fieldName}`,
      nodes: field.nodes,
      isNullable: !isNonNullType(type),
      complete: this.#completer(field, getNullableType(type)),
    };
  }

  #completer(field: Field, type: GraphQLOutputType): Part['complete'] {
    if (isListType(type)) {
      const item = this.#part(field, type.ofType);
      return (value, prev, key) => this.#list(value, item, { prev, key, typename: undefined });
    }
    if (isLeafType(type)) {
      return (value) => {
        const made: unknown = type.serialize(value);
        if (made == null) throw new Error(`${type.name} has made nothing of a value.`);
        return made;
      };
    }
    const planOf = this.#planner(field);
    if (isObjectType(type)) {
      return (value, prev, key) =>
        this.#object(planOf(type), value, { prev, key, typename: undefined });
    }
    return (value, prev, key) => {
      const plan = planOf(this.#typeOf(value, type as GraphQLAbstractType, field));
      return this.#object(plan, value, { prev, key, typename: undefined });
    };
  }

  /**
   * The fields below a field, by the type of the object, from the first object of that type on. A field of several types
   * has them once, where the document has it once.
   */
  #planner({ below }: Field): (type: GraphQLObjectType) => Plan {
    const [first, ...others] = below;
    const shared = first !== undefined && others.length === 0 ? this.#plans.get(first) : undefined;
    const plans = shared ?? new Map<GraphQLObjectType, Plan>();
    if (first !== undefined && others.length === 0) this.#plans.set(first, plans);
    return (type) => {
      const known = plans.get(type);
      if (known !== undefined) return known;
      const plan = this.#plan(type, below);
      plans.set(type, plan);
      return plan;
    };
  }

  #object(
    { fields, namesPrototype }: Plan,
    source: unknown,
    place: Place | undefined,
  ): object | Promise<object> {
    // JSON of an object that has a prototype is made in half of the time.
    const empty = namesPrototype ? Object.create(null) : {};
    const object = new Composite(empty, place, this.#failures);
    for (const { field, part } of fields) {
      object.put(field.name, this.#resolved(field, source), part);
      if (object.hasFailed) break;
    }
    return object.end();
  }

  #list(value: unknown, item: Part, place: Place): object | Promise<object> {
    const items = Array.isArray(value) ? value : Array.from(iterableOf(value, item));
    const list = new Composite([], place, this.#failures);
    for (let at = 0; at < items.length && !list.hasFailed; at += 1) list.put(at, items[at], item);
    return list.end();
  }

  /** The value of a field, or the error that its resolver throws. */
  #resolved({ resolve, args, info }: Field, source: unknown): unknown {
    try {
      return resolve(source, args, this.#execution.contextValue, info);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #typeOf(value: unknown, type: GraphQLAbstractType, { info }: Field): GraphQLObjectType {
    const name = type.resolveType?.(value, this.#execution.contextValue, info, type);
    const found = typeof name === 'string' ? info.schema.getType(name) : undefined;
    if (!isObjectType(found)) throw new Error(`${type.name} has no type for a value.`);
    return found;
  }
}

function iterableOf(value: unknown, { field }: Part): Iterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
    return value as Iterable<unknown>;
  }
  throw new Error(`${field} is no list.`);
}
