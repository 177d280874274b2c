import neo4j from 'neo4j-driver';
import type { Page, Position, Slice } from '../../port.ts';
import { type Codec, decimal, flag, integer, integers, nullable, shape, text } from '../codec.ts';
import { type Sources, type Statement, statement } from '../statement.ts';
import { askedAt, UNKNOWN_STUDIES } from './found.ts';

/** How a paged list is ordered: expressions over the matched `x`, and which of them run downwards. */
export interface PageOrder {
  readonly by: readonly string[];
  readonly descending: readonly boolean[];
  readonly types: readonly ('string' | 'number')[];
}

interface PageCells<Row> {
  readonly scopeAt: number;
  readonly total: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** Their places in `$askedStudies`. */
  readonly unknownStudies: readonly number[];
  readonly position: Position | null;
  readonly row: Row | null;
}

/**
 * A page for each of `$scopes`. `match` binds `x` and may use `scope`; what it carries besides is named in `carried`.
 * All positions are collected before the window is cut, since the total and both flags must be exact.
 */
export function pageStatement<Row>(
  name: string,
  match: string,
  order: PageOrder,
  codec: Codec<Row>,
  sources: Sources = {},
  carried: readonly string[] = [],
): Statement<PageCells<Row>> {
  const { by, descending, types } = order;
  const marks = by.map((_, at) => `p${at}`);
  const ordered = marks.map((mark, at) => `${mark}${descending[at] ? ' DESC' : ''}`).join(', ');
  const kept = ['x', ...carried, ...marks];
  const body = `
    WITH ${UNKNOWN_STUDIES} AS unknownStudies
    UNWIND range(0, size($scopes) - 1) AS scopeAt
    CALL (scopeAt) {
      WITH $scopes[scopeAt] AS scope
      ${match}
      WITH x${carried.map((one) => `, ${one}`).join('')}, ${by.map((one, at) => `${one} AS p${at}`).join(', ')}
      ORDER BY ${ordered}
      RETURN collect({${kept.map((one) => `${one}: ${one}`).join(', ')}}) AS items
    }
    WITH unknownStudies, scopeAt, items, size(items) AS total,
      CASE WHEN $after IS NULL THEN 0
        ELSE size([item IN items WHERE NOT (${beyond('$after', '>', descending)})]) END AS start,
      CASE WHEN $before IS NULL THEN size(items)
        ELSE size([item IN items WHERE ${beyond('$before', '<', descending)}]) END AS stop
    WITH unknownStudies, scopeAt, items, total, start,
      CASE WHEN stop < start THEN start ELSE stop END AS stop
    WITH unknownStudies, scopeAt, items, total,
      CASE WHEN $fromEnd AND stop - $limit > start THEN stop - $limit ELSE start END AS low,
      CASE WHEN NOT $fromEnd AND start + $limit < stop THEN start + $limit ELSE stop END AS high
    UNWIND CASE WHEN low < high THEN items[low..high] ELSE [null] END AS item
    WITH unknownStudies, scopeAt, total, low > 0 AS hasPrevious, high < total AS hasNext, item,
      ${kept.map((one) => `item.${one} AS ${one}`).join(', ')}`;
  const position = types.map((type) => (type === 'string' ? text : decimal));
  const cells: Codec<PageCells<Row>> = shape<PageCells<Row>>({
    scopeAt: integer,
    total: integer,
    hasPrevious: flag,
    hasNext: flag,
    unknownStudies: integers,
    position: nullable(tuple(position)),
    row: nullable(unnamed(codec)),
  });
  const given = ['scopeAt', 'total', 'hasPrevious', 'hasNext', 'unknownStudies', ...marks];
  return statement(name, body, cells, 'x', {
    ...Object.fromEntries(given.map((one) => [one, one])),
    ...sources,
  });
}

/** More than any program asks for; filters can be combined in more ways than memory should hold. */
const MOST_KEPT = 1_000;

/** Page statements of one kind, each made once for a match and an order, and not for every request. */
export function pageStatements<Row>(
  name: string,
  codec: Codec<Row>,
): (match: string, order: PageOrder) => Statement<PageCells<Row>> {
  const made = new Map<string, Statement<PageCells<Row>>>();
  return (match, order) => {
    const key = [match, ...order.by, ...order.descending].join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = pageStatement(name, match, order, codec);
    if (made.size >= MOST_KEPT) made.clear();
    made.set(key, fresh);
    return fresh;
  };
}

/** Whether an item lies after (or before) a position, in the order of the list. */
function beyond(position: string, sign: '<' | '>', descending: readonly boolean[]): string {
  const opposite = sign === '<' ? '>' : '<';
  const cases = descending.map((isDown, at) => {
    const equal = descending
      .slice(0, at)
      .map((_, prior) => `item.p${prior} = ${position}[${prior}]`);
    return [...equal, `item.p${at} ${isDown ? opposite : sign} ${position}[${at}]`].join(' AND ');
  });
  return cases.map((one) => `(${one})`).join(' OR ');
}

function tuple(codecs: readonly Codec<string | number>[]): Codec<Position> {
  return {
    columns: () => codecs.map((_, at) => `p${at}`),
    write: () => ({}),
    read: (cells) => codecs.map((codec) => codec.read(cells)),
  };
}

/** A row whose columns keep their names within another. */
const unnamed = <Row>(codec: Codec<Row>): Codec<Row> => ({
  ...codec,
  columns: () => codec.columns(''),
});

export function pageParameters(slice: Slice, askedStudies: readonly string[] = []) {
  return {
    limit: neo4j.int(slice.limit),
    fromEnd: slice.fromEnd,
    after: slice.after,
    before: slice.before,
    askedStudies,
  };
}

/** The pages of a statement's rows, one a scope, in the order of the scopes. */
export function pagesOf<Row>(
  cells: readonly PageCells<Row>[],
  scopes: number,
  askedStudies: readonly string[] = [],
): Page<Row>[] {
  const ofScopes = Array.from({ length: scopes }, (): PageCells<Row>[] => []);
  for (const cell of cells) ofScopes[cell.scopeAt]?.push(cell);
  return ofScopes.map((own) => {
    const items = own.flatMap(({ position, row }) => (position && row ? [{ position, row }] : []));
    const { total = 0, hasNext = false, hasPrevious = false, unknownStudies = [] } = own[0] ?? {};
    return {
      rows: items.map(({ row }) => row),
      positions: items.map(({ position }) => position),
      total,
      hasNext,
      hasPrevious,
      unknownStudies: askedAt(askedStudies, unknownStudies),
    };
  });
}
