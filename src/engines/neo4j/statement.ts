import type { Codec } from './codecs/codec.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** The rows of each list of a statement. */
export type Lists<Row> = readonly [readonly Row[], ...(readonly unknown[])[]];

/** Where a column's value comes from, if not from the property of `x` that has its name. */
export type Sources = Readonly<Record<string, string>>;

/** A list of rows that a statement brings. */
export interface Part<Row> {
  /** Clauses that bind what the cells of a row are taken from. */
  readonly body: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
  /** The names from before it that its clauses read. */
  readonly imports?: readonly string[];
  /** The name under which what its `x` was bound to is handed on to parts after it, each once. */
  readonly exportsNodesAs?: string;
}

/** A named query: values come as parameters, and nothing that a user wrote is ever part of its text. */
export interface Statement<Row> {
  readonly name: string;
  readonly cypher: string;
  /** The lists that it brings: what it was asked for, and what comes beside it. */
  readonly parts: readonly [Part<Row>, ...Part<unknown>[]];
  /** Clauses before the lists. */
  readonly preamble: string;
}

/**
 * Whether a loader is about to commit. Neo4j reads what is committed, and a commit shows piece by piece: without this
 * a statement that runs meanwhile would read parts of both graphs under one version. See `load/announce.ts`.
 */
const IS_LOADING = `EXISTS { (mark:Dataset {key: 'loading'}) WHERE mark.until > timestamp() }`;

/** A statement that brings one list: a row for each match of its body. */
export const statement = <Row>(
  name: string,
  body: string,
  codec: Codec<Row>,
  sources: Sources = {},
): Statement<Row> => composeStatement(name, [{ body, codec, sources }]);

/**
 * A statement that fetches several lists and which dataset it met: also where nothing matches, so that a request can tell
 * whether all its reads saw one dataset. The dataset is read before the first list and again after the last one;
 * measured, that costs 5 dbHits and no time. Everything comes as one record, and a row as a list of its cells: a record
 * for each row took twice the time to decode, and a name for each cell made texts twice as long, of which the driver
 * sends every 1,400 bytes separately. The clauses of `preamble` stand before the lists, and bind what these import.
 */
export function composeStatement<Row>(
  name: string,
  parts: readonly [Part<Row>, ...Part<unknown>[]],
  preamble = '',
): Statement<Row> {
  const calls = parts.map(({ body, codec, sources = {}, imports = [], exportsNodesAs }, at) => {
    const cells = codec.columns('').map((column) => sources[column] ?? `x.${column}`);
    const nodes = exportsNodesAs === undefined ? '' : `, collect(DISTINCT x) AS ${exportsNodesAs}`;
    return `CALL (${imports.join(', ')}) { ${body} RETURN collect([${cells.join(', ')}]) AS rows${at}${nodes} }`;
  });
  const cypher = `
    MATCH (d:Dataset {key: 'dataset'})
    WITH [d.version, d.schemaVersion, d.loadedAt] AS met, ${IS_LOADING} AS isChanging
    ${preamble} ${calls.join(' ')}
    MATCH (d:Dataset {key: 'dataset'})
    RETURN met, d.loadedAt = met[2] AND NOT isChanging AND NOT ${IS_LOADING} AS isSteady,
      ${parts.map((_, at) => `rows${at}`).join(', ')}`;
  return {
    name,
    // The name is part of the text, so that the database's query log shows it.
    cypher: `/* ${name} */ ${cypher.replace(/\s+/g, ' ').trim()}`,
    parts,
    preamble,
  };
}

type Parts = Readonly<Record<string, Part<unknown>>>;
type RowOf<One> = One extends Part<infer Row> ? Row : never;

/** The rows of each part, in no order. */
export type NamedLists<Given extends Parts> = {
  readonly [Name in keyof Given]: readonly RowOf<Given[Name]>[];
};

/** Several lists by one statement, so that a comparison costs one and sees one dataset; all of them import the same. */
export function partsStatement(
  name: string,
  preamble: string,
  imports: readonly string[],
  parts: Parts,
): Statement<unknown> {
  const [first, ...others] = Object.values(parts).map((part) => ({ ...part, imports }));
  if (first === undefined) throw new Error(`${name} brings nothing.`);
  return composeStatement(name, [first, ...others], preamble);
}

/** The lists by the names of their parts. */
export const listsOf = <Given extends Parts>(
  parts: Given,
  lists: Lists<unknown>,
): NamedLists<Given> =>
  Object.fromEntries(
    Object.keys(parts).map((name, at) => [name, lists[at] ?? []]),
  ) as unknown as NamedLists<Given>;
