import { type Cells, type Codec, text } from './codec.ts';
import { type Sources, type Statement, statement } from './statement.ts';

/** A list of rows that one statement brings beside others. */
export interface Part<Row> {
  /** Binds `x`, from what the lead carries. */
  readonly body: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
}

type Parts = Readonly<Record<string, Part<unknown>>>;
type RowOf<One> = One extends Part<infer Row> ? Row : never;

/** The rows of each part, in no order. */
export type Lists<Given extends Parts> = {
  readonly [Name in keyof Given]: readonly RowOf<Given[Name]>[];
};

interface Tagged {
  readonly part: string;
  readonly row: unknown;
}

/**
 * Several lists by one statement, so that a comparison costs one and sees one dataset. A row comes as the name of its
 * part and a list of its cells: rows of one width would have to be as wide as all of them together.
 */
export function partsStatement(
  name: string,
  lead: string,
  carried: readonly string[],
  parts: Parts,
): Statement<Tagged> {
  const bodies = Object.entries(parts).map(([part, { body, codec, sources = {} }]) => {
    const cells = codec.columns('').map((at) => sources[at] ?? `x.${at}`);
    return `${body} RETURN '${part}' AS part, [${cells.join(', ')}] AS cells`;
  });
  const tagged: Codec<Tagged> = {
    columns: () => ['part', 'cells'],
    write: () => ({}),
    read: (cells) => {
      const part = text.read(cells);
      const own: Cells = { row: cells.row[cells.at] as readonly unknown[], at: 0 };
      cells.at += 1;
      return { part, row: parts[part]?.codec.read(own) };
    },
  };
  return statement(
    name,
    `${lead} CALL (${carried.join(', ')}) { ${bodies.join(' UNION ALL ')} }`,
    tagged,
    'x',
    { part: 'part', cells: 'cells' },
  );
}

/** The rows by their parts; a part without rows is an empty list. */
export function listsOf<Given extends Parts>(parts: Given, rows: readonly Tagged[]): Lists<Given> {
  const lists = Object.fromEntries(Object.keys(parts).map((part) => [part, [] as unknown[]]));
  for (const { part, row } of rows) lists[part]?.push(row);
  return lists as unknown as Lists<Given>;
}
