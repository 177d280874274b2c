import { badUserInput, limitExceeded } from '../errors.ts';
import type { Page, Position, Slice } from '../model/queries.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits/argument-maxima.ts';

/** The arguments of a Relay connection (Cursor Connections Specification). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The order for which a cursor is valid: the name of list and order, and the types of the values to sort by. */
export interface ListOrder {
  readonly name: string;
  readonly types: readonly ('string' | 'number')[];
}

/** A list in the order of its keys. */
export const keyOrder = (name: string): ListOrder => ({ name, types: ['string'] });

/**
 * The slice that the arguments select. @throws ApiError BAD_USER_INPUT, also for a cursor of another list or order,
 * or LIMIT_EXCEEDED
 */
export function sliceOf(args: PageArguments, order: ListOrder): Slice {
  const { first, last } = args;
  if (first != null && last != null) {
    throw badUserInput('last', 'give either first or last, not both.');
  }
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (value == null) continue;
    if (value < 0) throw badUserInput(name, `${value} is below 0.`);
    if (value > MAX_PAGE_SIZE) throw limitExceeded(name, value, MAX_PAGE_SIZE);
  }
  return {
    limit: first ?? last ?? DEFAULT_PAGE_SIZE,
    fromEnd: last != null,
    after: positionOf(args.after, 'after', order),
    before: positionOf(args.before, 'before', order),
  };
}

/**
 * The connection for a page of rows. Cursors are made only where they are selected, because 200 parents that share
 * a page would otherwise make its cursors 200 times for one `totalCount`.
 */
export const connectionOf = <Row>(page: Page<Row>, order: ListOrder): Connection<Row> =>
  new Connection(page, order);

/**
 * A class, because each object literal with getters gets its own hidden class, which retains the page until the
 * next major GC.
 */
export class Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly #page: Page<Row>;
  readonly #order: ListOrder;

  constructor(page: Page<Row>, order: ListOrder) {
    this.nodes = page.rows;
    this.totalCount = page.total;
    this.#page = page;
    this.#order = order;
  }

  get edges() {
    return this.nodes.map((node, at) => ({ cursor: this.#cursorAt(at), node }));
  }

  get pageInfo() {
    const { hasNext, hasPrevious } = this.#page;
    const isEmpty = this.nodes.length === 0;
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: isEmpty ? null : this.#cursorAt(0),
      endCursor: isEmpty ? null : this.#cursorAt(-1),
    };
  }

  #cursorAt(at: number): string {
    return cursorOf(this.#page.positions.at(at) ?? [], this.#order);
  }
}

const cursorOf = (position: Position, order: ListOrder): string =>
  Buffer.from(JSON.stringify([order.name, ...position])).toString('base64url');

function positionOf(
  cursor: string | null | undefined,
  argument: string,
  { name, types }: ListOrder,
): Position | null {
  if (cursor == null) return null;
  const values = parse(cursor);
  const isOurs =
    values.length === types.length + 1 &&
    values[0] === name &&
    types.every((type, at) => typeof values[at + 1] === type);
  if (!isOurs) throw badUserInput(argument, 'this cursor is not from this list in this order.');
  return values.slice(1) as Position;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
