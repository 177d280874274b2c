import type { Position, Slice } from '../../../model/queries.ts';
import { type Codec, decimal, flag, integer, shape, text } from '../codecs/codec.ts';
import {
  composeStatement,
  type Parameters,
  type Part,
  type Sources,
  type Statement,
} from '../statement.ts';
import { UNKNOWN_STUDIES } from './unknown-studies.ts';

/** An item of a page, with the index of its scope. */
export interface ItemCells<Row> {
  readonly scopeAt: number;
  readonly position: Position;
  readonly row: Row;
}
export interface Window {
  readonly total: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** Whether the statement was made for what another dataset has; its page is then wrong. */
  readonly isStale: boolean;
}

const WINDOWS: Part<Window> = {
  imports: ['pages'],
  body: 'UNWIND pages AS x',
  codec: shape<Window>({ total: integer, hasPrevious: flag, hasNext: flag, isStale: flag }),
};

/** The statements that return pages of a list; each contains only what its slice needs. */
export interface PageStatements<Row> {
  readonly statement: (slice: Slice, namesStudies: boolean) => Statement<ItemCells<Row>>;
  readonly parameters: (slice: Slice) => Parameters;
}

/** How the rows of a list are read from its items. */
export interface ItemSettings<Row> {
  readonly codec: Codec<Row>;
  /** The types of the values by which the list is ordered. */
  readonly types: readonly ('string' | 'number')[];
  readonly sources?: Sources;
  /** Names of an item beside `x` and the values of its position. */
  readonly carried?: readonly string[];
  /** Clauses that compute more from the `x` of the page. */
  readonly computed?: string;
}

/** The names of the values by which the items of a list are ordered. */
export const sortNamesOf = (values: readonly unknown[]): string[] =>
  values.map((_, at) => `p${at}`);

/** A statement that returns the `pages` that its preamble binds, and reports the studies that are unknown. */
export function statementOfPages<Row>(
  name: string,
  preamble: string,
  { codec, types, sources = {}, carried = [], computed = '' }: ItemSettings<Row>,
  namesStudies: boolean,
): Statement<ItemCells<Row>> {
  const sortNames = sortNamesOf(types);
  const names = ['x', ...carried, ...sortNames];
  const items: Part<ItemCells<Row>> = {
    imports: ['pages'],
    body: `UNWIND pages AS page UNWIND page.items AS item
      WITH page.at AS scopeAt, ${names.map((one) => `item.${one} AS ${one}`).join(', ')} ${computed}`,
    codec: shape<ItemCells<Row>>({
      scopeAt: integer,
      position: tuple(types.map((type) => (type === 'string' ? text : decimal))),
      row: unnamed(codec),
    }),
    sources: {
      scopeAt: 'scopeAt',
      ...Object.fromEntries(sortNames.map((one) => [one, one])),
      ...sources,
    },
  };
  const parts = [items, WINDOWS, ...(namesStudies ? [UNKNOWN_STUDIES] : [])] as const;
  return composeStatement(name, parts, preamble);
}

/** A condition that an item comes after (or before) a position in the order of the list. */
export function isBeyond(
  position: string,
  sign: '<' | '>',
  descending: readonly boolean[],
): string {
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

/** A codec whose columns have no prefix within another row. */
const unnamed = <Row>(codec: Codec<Row>): Codec<Row> => ({
  ...codec,
  columns: () => codec.columns(''),
});
