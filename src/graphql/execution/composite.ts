import { type GraphQLError, locatedError, responsePathAsArray } from 'graphql';
import type { FieldNodes } from './selected-fields.ts';

/** Where a value stands in the answer, as graphql-js writes it. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: undefined;
}

/** How the values of a field, or the items of its list, become parts of the answer. */
export interface Part {
  /** The field, as errors name it. */
  readonly field: string;
  readonly nodes: FieldNodes;
  readonly isNullable: boolean;
  /** Of a value that is neither null nor an error: its part, or a promise of that where something below is waited for. */
  readonly complete: (value: unknown, above: Place | undefined, key: string | number) => unknown;
}

/** The errors of an execution. */
export interface Failures {
  /** Of parts that became null. */
  readonly told: GraphQLError[];
  /** Those too that another error has hidden. */
  readonly all: Set<GraphQLError>;
}

/** An object or a list of the answer while its parts are made. */
export class Composite {
  readonly #parts: Record<string | number, unknown>;
  readonly #place: Place | undefined;
  readonly #failures: Failures;
  #pending: Promise<void>[] | undefined;
  #failure: GraphQLError | undefined;

  constructor(empty: object, place: Place | undefined, failures: Failures) {
    this.#parts = empty as Record<string | number, unknown>;
    this.#place = place;
    this.#failures = failures;
  }

  /** Whether a part has failed that can not be null, so that this can not be made either. */
  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Puts what a value, or a promise of one, gives under a name or an index. */
  put(key: string | number, value: unknown, part: Part): void {
    try {
      const made = isPromise(value)
        ? value.then((one) => completed(one, part, this.#place, key))
        : completed(value, part, this.#place, key);
      // Also a promise, which keeps the place of the name among the others.
      this.#parts[key] = made;
      if (isPromise(made)) this.#wait(made, key, part);
    } catch (error) {
      this.#fail(error, key, part);
    }
  }

  /**
   * The whole, when all its parts are there. It waits for them also after an error, so that nothing is read any more when an
   * answer is given, and no rejection is left unhandled. @throws GraphQLError the first of a part that can not be null
   */
  end(): object | Promise<object> {
    if (this.#pending !== undefined) return Promise.all(this.#pending).then(() => this.#whole());
    return this.#whole();
  }

  #whole(): object {
    if (this.#failure !== undefined) throw this.#failure;
    return this.#parts;
  }

  #wait(made: Promise<unknown>, key: string | number, part: Part): void {
    this.#pending ??= [];
    this.#pending.push(
      made.then(
        (one) => {
          this.#parts[key] = one;
        },
        (error: unknown) => this.#fail(error, key, part),
      ),
    );
  }

  #fail(error: unknown, key: string | number, { nodes, isNullable }: Part): void {
    const place = { prev: this.#place, key, typename: undefined };
    const located = locatedError(error, nodes, responsePathAsArray(place));
    this.#parts[key] = null;
    this.#failures.all.add(located);
    if (isNullable) this.#failures.told.push(located);
    else this.#failure ??= located;
  }
}

function completed(
  value: unknown,
  part: Part,
  above: Place | undefined,
  key: string | number,
): unknown {
  if (value instanceof Error) throw value;
  const made = value == null ? null : part.complete(value, above, key);
  if (made === null && !part.isNullable) {
    throw new Error(`Cannot return null for non-nullable field ${part.field}.`);
  }
  return made;
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { readonly then?: unknown }).then === 'function';
