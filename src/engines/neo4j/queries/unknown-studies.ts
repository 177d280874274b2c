import type { ScopedRows } from '../../../model/queries.ts';
import type { Prefetch } from '../../../model/relations.ts';
import { integer, shape } from '../codecs/codec.ts';
import { runWithPrefetch } from '../prefetch.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import { composeStatement, type Part, type Statement } from '../statement.ts';

/** The positions of unknown keys; not the keys, because a lone surrogate does not survive the round trip. */
export const UNKNOWN_STUDIES: Part<{ readonly at: number }> = {
  body: `UNWIND range(0, size($namedStudies) - 1) AS at
    WITH at WHERE NOT EXISTS { (:Study {key: $namedStudies[at]}) }`,
  codec: shape<{ readonly at: number }>({ at: integer }),
  sources: { at: 'at' },
};

/** A statement that returns the rows of a part and reports the unknown studies among `$namedStudies`. */
export const scopedStatement = <Row>(name: string, part: Part<Row>): Statement<Row> =>
  composeStatement(name, [part, UNKNOWN_STUDIES]);

/** Runs a scoped statement; `namedStudies` are the studies that the query names. */
export async function runScoped<Row>(
  runner: QueryRunner,
  statement: Statement<Row>,
  namedStudies: readonly string[] | null,
  parameters: Parameters,
  prefetch: readonly Prefetch[] = [],
): Promise<ScopedRows<Row>> {
  const named = namedStudies ?? [];
  const all = { ...parameters, namedStudies: named };
  // The rows have no key, because they are not nodes: a later read starts only from the keys that they reference.
  const [rows, unknown] = await runWithPrefetch(runner, statement, all, prefetch, () => '');
  return { rows, unknownStudies: studiesAt(named, unknown) };
}

/** The named studies at the positions that `UNKNOWN_STUDIES` returned. */
export const studiesAt = (named: readonly string[], unknown: readonly unknown[] = []): string[] =>
  (unknown as readonly { readonly at: number }[]).flatMap(({ at }) => named[at] ?? []);
