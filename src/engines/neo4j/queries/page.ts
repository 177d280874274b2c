import neo4j from 'neo4j-driver';
import { memoize } from '../../../model/memoize.ts';
import type { Page, Position, Slice } from '../../../model/queries.ts';
import type { Prefetch } from '../../../model/relations.ts';
import type { Codec } from '../codecs/codec.ts';
import { runWithPrefetch } from '../prefetch.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import {
  type ItemCells,
  type ItemSettings,
  isBeyond,
  type PageStatements,
  sortNamesOf,
  statementOfPages,
  type Window,
} from './page-parts.ts';
import { studiesAt } from './unknown-studies.ts';

/** The order of a paged list: expressions over the matched `x`, and which of them are descending. */
export interface PageOrder {
  readonly by: readonly string[];
  readonly descending: readonly boolean[];
  readonly types: readonly ('string' | 'number')[];
}

/** The order of nodes that store their position as `sort`. */
export const BY_SORT: PageOrder = { by: ['x.sort'], descending: [false], types: ['string'] };

/**
 * Statements for a page of each of `$scopes`. `match` binds `x` and the names that `items` carries, and may use `scope`. All
 * positions are collected before the window is cut, because the total and both flags must be exact; a list of the
 * whole graph is read by its indexes instead: see `indexed-page.ts`.
 */
export function pageStatement<Row>(
  name: string,
  match: string,
  order: PageOrder,
  items: Omit<ItemSettings<Row>, 'types'>,
): PageStatements<Row> {
  const { by, descending, types } = order;
  const { carried = [] } = items;
  const sortNames = sortNamesOf(by);
  const ordered = sortNames
    .map((sortName, at) => `${sortName}${descending[at] ? ' DESC' : ''}`)
    .join(', ');
  const names = ['x', ...carried, ...sortNames];
  const preamble = (window: string): string => `
    CALL () {
      UNWIND range(0, size($scopes) - 1) AS scopeAt
      CALL (scopeAt) {
        WITH $scopes[scopeAt] AS scope
        ${match}
        WITH x${carried.map((one) => `, ${one}`).join('')}, ${by.map((one, at) => `${one} AS p${at}`).join(', ')}
        ORDER BY ${ordered}
        RETURN collect({${names.map((one) => `${one}: ${one}`).join(', ')}}) AS items
      }
      ${window}
    }`;
  return {
    statement: memoize(
      (slice, namesStudies) => `${isFirstPage(slice)} ${namesStudies}`,
      (slice, namesStudies) => {
        const window = isFirstPage(slice) ? FIRST_PAGE : windowOf(descending);
        return statementOfPages(name, preamble(window), { ...items, types }, namesStudies);
      },
    ),
    parameters: ({ after, before, fromEnd }) => ({ after, before, fromEnd }),
  };
}

const isFirstPage = ({ after, before, fromEnd }: Slice): boolean =>
  after === null && before === null && !fromEnd;

/** The window of a first page, which nearly all requests use. */
const FIRST_PAGE = `WITH scopeAt, items, size(items) AS total
  RETURN collect({at: scopeAt, total: total, hasPrevious: false, hasNext: $limit < total, isStale: false, items: items[..$limit]}) AS pages`;

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
  RETURN collect({at: scopeAt, total: total, hasPrevious: low > 0, hasNext: high < total, isStale: false, items: items[low..high]}) AS pages`;

/** Page statements with one codec, cached by match and order. */
export const pageStatements = <Row>(
  name: string,
  codec: Codec<Row>,
): ((match: string, order: PageOrder) => PageStatements<Row>) =>
  memoize(
    (match, { by, descending }) => [match, ...by, ...descending].join(' '),
    (match, order) => pageStatement(name, match, order, { codec }),
  );

interface PageSettings<Row> {
  /** The studies that the query names; the unknown ones are reported. */
  readonly namedStudies?: readonly string[] | null | undefined;
  /** The reads that will follow on the rows. */
  readonly prefetch?: readonly Prefetch[] | undefined;
  /** The statements to run instead if these are stale. */
  readonly whenStale?: () => PageStatements<Row>;
}

/** One page for each scope, in the order of the scopes. */
export async function pagesOf<Row>(
  runner: QueryRunner,
  statements: PageStatements<Row>,
  slice: Slice,
  scopes: readonly (string | null)[],
  parameters: Parameters,
  { whenStale, ...settings }: PageSettings<Row> = {},
): Promise<Page<Row>[]> {
  const { namedStudies, prefetch = [] } = settings;
  const named = namedStudies ?? [];
  const statement = statements.statement(slice, named.length > 0);
  const all = {
    ...parameters,
    ...statements.parameters(slice),
    limit: neo4j.int(slice.limit),
    scopes,
    namedStudies: named,
  };
  const lists = await runWithPrefetch(runner, statement, all, prefetch, keyOf);
  const [items, windows, unknown = []] = lists;
  if (whenStale && (windows as readonly Window[]).some(({ isStale }) => isStale)) {
    return pagesOf(runner, whenStale(), slice, scopes, parameters, settings);
  }
  const unknownStudies = named.length > 0 ? studiesAt(named, unknown) : [];
  const pages = (windows as readonly Window[]).map(({ isStale: _, ...one }) => ({
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
  { scope = null, ...settings }: PageSettings<Row> & { readonly scope?: string | null } = {},
): Promise<Page<Row>> {
  const [page] = await pagesOf(runner, statements, slice, [scope], parameters, settings);
  if (page === undefined) throw new Error('A page was requested, but the statement returned none.');
  return page;
}
