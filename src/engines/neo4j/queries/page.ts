import neo4j from 'neo4j-driver';
import { memoize } from '../../../model/memoize.ts';
import type { Page, Position, Slice } from '../../../model/queries.ts';
import type { Prefetch } from '../../../model/relations.ts';
import { type Codec, decimal, flag, integer, shape, text } from '../codecs/codec.ts';
import { runWithPrefetch } from '../prefetch.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import { composeStatement, type Part, type Sources, type Statement } from '../statement.ts';
import { studiesAt, UNKNOWN_STUDIES } from './unknown-studies.ts';

/** How a paged list is ordered: expressions over the matched `x`, and which of them run downwards. */
export interface PageOrder {
  readonly by: readonly string[];
  readonly descending: readonly boolean[];
  readonly types: readonly ('string' | 'number')[];
}

/** An item of a page, and which of the scopes' pages it is on. */
interface ItemCells<Row> {
  readonly scopeAt: number;
  readonly position: Position;
  readonly row: Row;
}
interface Window {
  readonly total: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

const WINDOWS: Part<Window> = {
  imports: ['pages'],
  body: 'UNWIND pages AS x',
  codec: shape<Window>({ total: integer, hasPrevious: flag, hasNext: flag }),
};

/** The statements that bring pages of a list: what a question does not use is no part of its text. */
export type PageStatements<Row> = (slice: Slice, asksStudies: boolean) => Statement<ItemCells<Row>>;

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
): PageStatements<Row> {
  const { by, descending, types } = order;
  const marks = by.map((_, at) => `p${at}`);
  const ordered = marks.map((mark, at) => `${mark}${descending[at] ? ' DESC' : ''}`).join(', ');
  const kept = ['x', ...carried, ...marks];
  const lead = (window: string): string => `
    CALL () {
      UNWIND range(0, size($scopes) - 1) AS scopeAt
      CALL (scopeAt) {
        WITH $scopes[scopeAt] AS scope
        ${match}
        WITH x${carried.map((one) => `, ${one}`).join('')}, ${by.map((one, at) => `${one} AS p${at}`).join(', ')}
        ORDER BY ${ordered}
        RETURN collect({${kept.map((one) => `${one}: ${one}`).join(', ')}}) AS items
      }
      ${window}
    }`;
  const position = types.map((type) => (type === 'string' ? text : decimal));
  const items: Part<ItemCells<Row>> = {
    imports: ['pages'],
    body: `UNWIND pages AS page UNWIND page.items AS item
      WITH page.at AS scopeAt, ${kept.map((one) => `item.${one} AS ${one}`).join(', ')}`,
    codec: shape<ItemCells<Row>>({
      scopeAt: integer,
      position: tuple(position),
      row: unnamed(codec),
    }),
    sources: {
      scopeAt: 'scopeAt',
      ...Object.fromEntries(marks.map((one) => [one, one])),
      ...sources,
    },
  };
  return memoize(
    (slice, asksStudies) => `${isFirstPage(slice)} ${asksStudies}`,
    (slice, asksStudies) =>
      composeStatement(
        name,
        [items, WINDOWS, ...(asksStudies ? [UNKNOWN_STUDIES] : [])],
        lead(isFirstPage(slice) ? FIRST_PAGE : windowOf(descending)),
      ),
  );
}

const isFirstPage = ({ after, before, fromEnd }: Slice): boolean =>
  after === null && before === null && !fromEnd;

/** The first of a list, as nearly all ask for it. */
const FIRST_PAGE = `WITH scopeAt, items, size(items) AS total
  RETURN collect({at: scopeAt, total: total, hasPrevious: false, hasNext: $limit < total, items: items[..$limit]}) AS pages`;

const windowOf = (descending: readonly boolean[]): string => `
  WITH scopeAt, items, size(items) AS total,
    CASE WHEN $after IS NULL THEN 0
      ELSE size([item IN items WHERE NOT (${isBeyond('$after', '>', descending)})]) END AS start,
    CASE WHEN $before IS NULL THEN size(items)
      ELSE size([item IN items WHERE ${isBeyond('$before', '<', descending)}]) END AS stop
  WITH scopeAt, items, total, start, CASE WHEN stop < start THEN start ELSE stop END AS stop
  WITH scopeAt, items, total,
    CASE WHEN $fromEnd AND stop - $limit > start THEN stop - $limit ELSE start END AS low,
    CASE WHEN NOT $fromEnd AND start + $limit < stop THEN start + $limit ELSE stop END AS high
  RETURN collect({at: scopeAt, total: total, hasPrevious: low > 0, hasNext: high < total, items: items[low..high]}) AS pages`;

/** Page statements of one kind, by a match and an order. */
export const pageStatements = <Row>(
  name: string,
  codec: Codec<Row>,
): ((match: string, order: PageOrder) => PageStatements<Row>) =>
  memoize(
    (match, { by, descending }) => [match, ...by, ...descending].join(' '),
    (match, order) => pageStatement(name, match, order, codec),
  );

/** Whether an item lies after (or before) a position, in the order of the list. */
function isBeyond(position: string, sign: '<' | '>', descending: readonly boolean[]): string {
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

interface PageSettings {
  /** The studies that the question names. */
  readonly askedStudies?: readonly string[] | null | undefined;
  /** What will be asked of the rows next. */
  readonly prefetch?: readonly Prefetch[] | undefined;
}

/** The pages of a statement, one a scope, in the order of the scopes. */
export async function pagesOf<Row>(
  runner: QueryRunner,
  statements: PageStatements<Row>,
  slice: Slice,
  scopes: readonly (string | null)[],
  parameters: Parameters,
  { askedStudies, prefetch = [] }: PageSettings = {},
): Promise<Page<Row>[]> {
  const { limit, ...window } = slice;
  const asked = askedStudies ?? [];
  const statement = statements(slice, asked.length > 0);
  const given = { ...parameters, ...window, limit: neo4j.int(limit), scopes, askedStudies: asked };
  const lists = await runWithPrefetch(runner, statement, given, prefetch, keyOf);
  const [items, windows, unknown = []] = lists;
  const unknownStudies = asked.length > 0 ? studiesAt(asked, unknown) : [];
  const pages = (windows as readonly Window[]).map((one) => ({
    ...one,
    rows: [] as Row[],
    positions: [] as Position[],
    unknownStudies,
  }));
  for (const { scopeAt, position, row } of items) {
    pages[scopeAt]?.rows.push(row);
    pages[scopeAt]?.positions.push(position);
  }
  return pages;
}

const keyOf = ({ row }: ItemCells<unknown>): string =>
  typeof row === 'object' && row !== null && 'key' in row ? String(row.key) : '';

/** The page of the whole graph, or of one scope. */
export async function pageOf<Row>(
  runner: QueryRunner,
  statements: PageStatements<Row>,
  slice: Slice,
  parameters: Parameters,
  { scope = null, ...settings }: PageSettings & { readonly scope?: string | null } = {},
): Promise<Page<Row>> {
  const [page] = await pagesOf(runner, statements, slice, [scope], parameters, settings);
  if (page === undefined) throw new Error('A page was asked for and none came.');
  return page;
}
