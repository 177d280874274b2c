import type { Codec } from './codecs/codec.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** The rows of each list of a statement. */
export type Lists<Row> = readonly [readonly Row[], ...(readonly unknown[])[]];

/** Expressions of columns, by name. A column that is not named here is the property of `x` with its name. */
export type Sources = Readonly<Record<string, string>>;

/** One list of rows of a statement. */
export interface Part<Row> {
  /** Clauses that bind the names from which the cells of a row are read. */
  readonly body: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
  /** The names that its clauses import from clauses before it. */
  readonly imports?: readonly string[];
  /** The name under which later parts can import the distinct values of its `x`. */
  readonly exportsNodesAs?: string;
}

/** A named query. Values are parameters, so no input of a user is ever part of its text. */
export interface Statement<Row> {
  readonly name: string;
  readonly cypher: string;
  /** The list that was requested, then the additional ones. */
  readonly parts: readonly [Part<Row>, ...Part<unknown>[]];
  /** Clauses before the lists. */
  readonly preamble: string;
}

/**
 * Whether a loader is about to commit. Neo4j reads committed data, and a commit becomes visible piece by piece:
 * without this, a concurrent statement would read parts of both graphs under one version. See `load/announce.ts`.
 */
const IS_LOADING = `EXISTS { (mark:Dataset {key: 'loading'}) WHERE mark.until > timestamp() }`;

/** A statement with one list: a row for each match of its body. */
export const statement = <Row>(
  name: string,
  body: string,
  codec: Codec<Row>,
  sources: Sources = {},
): Statement<Row> => composeStatement(name, [{ body, codec, sources }]);

/**
 * A statement that returns several lists and the version of the dataset, even if nothing matches, so that a request
 * can check that all its reads saw one dataset. It reads the version before the first list and again after the last,
 * which costs 5 dbHits and no measurable time. The result is one record, and a row is a list of its cells: a record
 * for each row took twice the time to decode, and a name for each cell made the text twice as long, of which the
 * driver sends every 1,400 bytes separately. The clauses of `preamble` bind the names that the lists import.
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
    WITH [d.version, d.schemaVersion, d.loadedAt] AS loaded, ${IS_LOADING} AS isChanging
    ${preamble} ${calls.join(' ')}
    MATCH (d:Dataset {key: 'dataset'})
    RETURN loaded, d.loadedAt = loaded[2] AND NOT isChanging AND NOT ${IS_LOADING} AS isSteady,
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

/** Several lists by one statement, so that a comparison sees one dataset. All import the same names. */
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
