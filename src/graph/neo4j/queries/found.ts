import type { Found } from '../../port.ts';
import { type Codec, integers, nullable, shape } from '../codec.ts';
import { type Sources, type Statement, statement } from '../statement.ts';

/**
 * The places in `$askedStudies` of the keys that no study has: places, for a text comes back as it went out only if it
 * is well-formed.
 */
export const UNKNOWN_STUDIES = `[at IN range(0, size($askedStudies) - 1)
  WHERE NOT EXISTS { (:Study {key: $askedStudies[at]}) }]`;

interface FoundCells<Row> {
  readonly unknownStudies: readonly number[];
  /** Null where nothing was found and there are only unknown studies to tell of. */
  readonly row: Row | null;
}

/** A statement that tells the unknown among `$askedStudies` beside the rows of its body, also where it has none. */
export function foundStatement<Row>(
  name: string,
  body: string,
  codec: Codec<Row>,
  alias: string,
  sources: Sources = {},
): Statement<FoundCells<Row>> {
  const columns = codec.columns('');
  const cells = shape<FoundCells<Row>>({
    unknownStudies: integers,
    row: nullable({ ...codec, columns: () => columns }),
  });
  const returned = columns.map((at) => `${sources[at] ?? `${alias}.${at}`} AS ${at}`).join(', ');
  return statement(
    name,
    `WITH ${UNKNOWN_STUDIES} AS unknownStudies OPTIONAL CALL () { ${body} RETURN ${returned} }`,
    cells,
    'x',
    Object.fromEntries(['unknownStudies', ...columns].map((one) => [one, one])),
  );
}

export function foundOf<Row>(
  cells: readonly FoundCells<Row>[],
  askedStudies: readonly string[] | null,
): Found<Row> {
  return {
    rows: cells.flatMap(({ row }) => (row === null ? [] : [row])),
    unknownStudies: askedAt(askedStudies, cells[0]?.unknownStudies),
  };
}

/** The asked studies at some places. */
export const askedAt = (
  askedStudies: readonly string[] | null,
  places: readonly number[] = [],
): string[] => places.flatMap((at) => askedStudies?.[at] ?? []);
