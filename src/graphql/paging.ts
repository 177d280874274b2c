import { badInput, limitExceeded } from '../errors.ts';
import type { Page, Position, Slice } from '../graph/port.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from './maxima.ts';

/** The arguments of a Relay connection (Cursor Connections Specification). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * What a cursor is good for: a list in an order, and the types of the values by which that order
 * goes.
 */
export interface ListOrder {
  readonly name: string;
  readonly types: readonly ('string' | 'number')[];
}

/** A list in the order of its keys. */
export const keyOrder = (name: string): ListOrder => ({ name, types: ['string'] });

/**
 * The window that the arguments ask for. A cursor of another list or order is refused instead of
 * misread.
 */
export function sliceOf(args: PageArguments, order: ListOrder): Slice {
  const { first, last } = args;
  if (first != null && last != null) {
    throw badInput('last', 'give either first or last, not both.');
  }
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (value == null) continue;
    if (value < 0) throw badInput(name, `${value} is below 0.`);
    if (value > LARGEST_PAGE) throw limitExceeded(name, value, LARGEST_PAGE);
  }
  return {
    limit: first ?? last ?? DEFAULT_PAGE,
    fromEnd: last != null,
    after: positionOf(args.after, 'after', order),
    before: positionOf(args.before, 'before', order),
  };
}

/**
 * The connection that a page of rows makes. Cursors are written where they are asked for: a page that two hundred
 * parents share would else cost two hundred times its cursors for one `totalCount`.
 */
export function connect<Row>(page: Page<Row>, order: ListOrder) {
  const cursorAt = (at: number): string => cursorOf(page.positions.at(at) ?? [], order);
  const isEmpty = page.rows.length === 0;
  return {
    get edges() {
      return page.rows.map((node, at) => ({ cursor: cursorAt(at), node }));
    },
    nodes: page.rows,
    get pageInfo() {
      return {
        hasNextPage: page.hasNext,
        hasPreviousPage: page.hasPrevious,
        startCursor: isEmpty ? null : cursorAt(0),
        endCursor: isEmpty ? null : cursorAt(-1),
      };
    },
    totalCount: page.total,
  };
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
  if (!isOurs) throw badInput(argument, 'this cursor is not from this list in this order.');
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
