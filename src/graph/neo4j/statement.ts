import type { Cells, Codec } from './codec.ts';

/** The shape of the graph that this program writes and reads; a database of another shape is refused. */
export const SCHEMA_VERSION = 1;

/** A named query: values come as parameters, and nothing that a user wrote is ever part of its text. */
export interface Statement<Row> {
  readonly name: string;
  readonly cypher: string;
  readonly read: (cells: Cells) => Row;
}

/** Where a column's value comes from, if not from a property of the same name. */
export type Sources = Readonly<Record<string, string>>;

/**
 * Whether a loader is about to commit. Neo4j reads what is committed, and a commit shows piece by piece: without this
 * a statement that runs meanwhile would read parts of both graphs under one version. See `load/announce.ts`.
 */
const CHANGING = `EXISTS { (mark:Dataset {key: 'loading'}) WHERE mark.until > timestamp() }`;

/** What stands in a record before the cells of a row, in this order. */
export const LEADING = [
  'datasetVersion',
  'datasetSchema',
  'datasetLoadedAt',
  'datasetIsSteady',
  'found',
] as const;

/**
 * A statement that returns one row for each match of its body, and beside it which dataset it met: also where nothing
 * matches, so that a request can tell whether all its reads saw one. The dataset is looked at before the body and,
 * once all rows are collected, again; measured, that costs 5 dbHits and no time.
 */
export function statement<Row>(
  name: string,
  body: string,
  codec: Codec<Row>,
  alias: string,
  sources: Sources = {},
): Statement<Row> {
  const columns = codec.columns('');
  const cypher = `
    MATCH (dataset:Dataset {key: 'dataset'})
    WITH dataset.version AS datasetVersion, dataset.schemaVersion AS datasetSchema,
      dataset.loadedAt AS datasetLoadedAt, ${CHANGING} AS datasetChanging
    OPTIONAL CALL () {
      ${body}
      RETURN true AS found${columns.map((at) => `, ${sources[at] ?? `${alias}.${at}`} AS ${at}`).join('')}
    }
    WITH datasetVersion, datasetSchema, datasetLoadedAt, datasetChanging,
      collect([${['found', ...columns].join(', ')}]) AS rows
    MATCH (dataset:Dataset {key: 'dataset'})
    WITH datasetVersion, datasetSchema, datasetLoadedAt, rows,
      dataset.loadedAt = datasetLoadedAt AND NOT datasetChanging AND NOT ${CHANGING} AS datasetIsSteady
    UNWIND rows AS row
    RETURN datasetVersion, datasetSchema, datasetLoadedAt, datasetIsSteady, row[0] AS found${columns
      .map((at, place) => `, row[${place + 1}] AS ${at}`)
      .join('')}`;
  return { name, cypher: cypher.replace(/\s+/g, ' ').trim(), read: (cells) => codec.read(cells) };
}
