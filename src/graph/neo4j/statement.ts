import type { Codec } from './codec.ts';

/** The shape of the graph that this program writes and reads; a database of another shape is refused. */
export const SCHEMA_VERSION = 2;

/** Where a column's value comes from, if not from the property of `x` that has its name. */
export type Sources = Readonly<Record<string, string>>;

/** A list of rows that a statement brings. */
export interface Part<Row> {
  /** Clauses that bind what the cells of a row are taken from. */
  readonly body: string;
  readonly codec: Codec<Row>;
  readonly sources?: Sources;
  /** The names from before it that its clauses read. */
  readonly over?: readonly string[];
  /** The name under which what its `x` was bound to is handed on to parts after it, each once. */
  readonly handsOn?: string;
}

/** A named query: values come as parameters, and nothing that a user wrote is ever part of its text. */
export interface Statement<Row> {
  readonly name: string;
  readonly cypher: string;
  /** The lists that it brings: what it was asked for, and what comes beside it. */
  readonly parts: readonly [Part<Row>, ...Part<unknown>[]];
  /** Clauses before the lists. */
  readonly lead: string;
}

/**
 * Whether a loader is about to commit. Neo4j reads what is committed, and a commit shows piece by piece: without this
 * a statement that runs meanwhile would read parts of both graphs under one version. See `load/announce.ts`.
 */
const CHANGING = `EXISTS { (mark:Dataset {key: 'loading'}) WHERE mark.until > timestamp() }`;

/** A statement that brings one list: a row for each match of its body. */
export const statement = <Row>(
  name: string,
  body: string,
  codec: Codec<Row>,
  sources: Sources = {},
): Statement<Row> => composed(name, [{ body, codec, sources }]);

/**
 * A statement that brings lists, and beside them which dataset it met: also where nothing matches, so that a request
 * can tell whether all its reads saw one. The dataset is looked at before the first list and, once all are collected,
 * again; measured, that costs 5 dbHits and no time. All of it comes as one record, and a row as a list of its cells:
 * a record for each row took twice the time to decode, and with a name for each cell texts were twice as long, where
 * the driver sends every 1,400 bytes of one on their own. The clauses of `lead` stand before the lists and keep what
 * is bound.
 */
export function composed<Row>(
  name: string,
  parts: readonly [Part<Row>, ...Part<unknown>[]],
  lead = '',
): Statement<Row> {
  const calls = parts.map(({ body, codec, sources = {}, over = [], handsOn }, at) => {
    const cells = codec.columns('').map((column) => sources[column] ?? `x.${column}`);
    const handed = handsOn === undefined ? '' : `, collect(DISTINCT x) AS ${handsOn}`;
    return `CALL (${over.join(', ')}) { ${body} RETURN collect([${cells.join(', ')}]) AS rows${at}${handed} }`;
  });
  const cypher = `
    MATCH (d:Dataset {key: 'dataset'})
    WITH [d.version, d.schemaVersion, d.loadedAt] AS met, ${CHANGING} AS isChanging
    ${lead} ${calls.join(' ')}
    MATCH (d:Dataset {key: 'dataset'})
    RETURN met, d.loadedAt = met[2] AND NOT isChanging AND NOT ${CHANGING} AS isSteady,
      ${parts.map((_, at) => `rows${at}`).join(', ')}`;
  return { name, cypher: cypher.replace(/\s+/g, ' ').trim(), parts, lead };
}
