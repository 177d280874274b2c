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
 * A statement that returns one row for each match of its body, and the dataset's version beside it. The version rides
 * in the statement, also where nothing matches, so that a request can tell whether all its reads saw one dataset.
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
    OPTIONAL CALL () {
      ${body}
      RETURN true AS found${columns.map((at) => `, ${sources[at] ?? `${alias}.${at}`} AS ${at}`).join('')}
    }
    RETURN dataset.version AS datasetVersion, dataset.schemaVersion AS datasetSchema, found${columns
      .map((at) => `, ${at} AS ${at}`)
      .join('')}`;
  return { name, cypher: cypher.replace(/\s+/g, ' ').trim(), read: (cells) => codec.read(cells) };
}
