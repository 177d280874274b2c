import type { Cells, Codec } from './codec.ts';

/** The shape of the graph that this program writes and reads; a database of another shape is refused. */
export const SCHEMA_VERSION = 2;

/** A named query: values come as parameters, and nothing that a user wrote is ever part of its text. */
export interface Statement<Row> {
  readonly name: string;
  readonly cypher: string;
  /** What the cells of a row are, in their order. */
  readonly columns: readonly string[];
  readonly read: (cells: Cells) => Row;
}

/** Where a column's value comes from, if not from a property of the same name. */
export type Sources = Readonly<Record<string, string>>;

/**
 * Whether a loader is about to commit. Neo4j reads what is committed, and a commit shows piece by piece: without this
 * a statement that runs meanwhile would read parts of both graphs under one version. See `load/announce.ts`.
 */
const CHANGING = `EXISTS { (mark:Dataset {key: 'loading'}) WHERE mark.until > timestamp() }`;

/**
 * A statement that returns one row for each match of its body, and beside it which dataset it met: also where nothing
 * matches, so that a request can tell whether all its reads saw one. The dataset is looked at before the body and,
 * once all rows are collected, again; measured, that costs 5 dbHits and no time. A row comes as a list of its cells:
 * with a name for each, texts were twice as long, and the driver sends every 1,400 bytes of one on their own.
 */
export function statement<Row>(
  name: string,
  body: string,
  codec: Codec<Row>,
  alias: string,
  sources: Sources = {},
): Statement<Row> {
  const columns = codec.columns('');
  const cells = columns.map((at) => sources[at] ?? `${alias}.${at}`);
  const cypher = `
    MATCH (dataset:Dataset {key: 'dataset'})
    WITH dataset.version AS version, dataset.schemaVersion AS schema, dataset.loadedAt AS loadedAt,
      ${CHANGING} AS isChanging
    OPTIONAL CALL () {
      ${body}
      RETURN [${cells.join(', ')}] AS row
    }
    WITH version, schema, loadedAt, isChanging, collect(row) AS rows
    MATCH (dataset:Dataset {key: 'dataset'})
    WITH version, schema, loadedAt, rows,
      dataset.loadedAt = loadedAt AND NOT isChanging AND NOT ${CHANGING} AS isSteady
    UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows END AS row
    RETURN version, schema, loadedAt, isSteady, row`;
  return {
    name,
    cypher: cypher.replace(/\s+/g, ' ').trim(),
    columns,
    read: (found) => codec.read(found),
  };
}
