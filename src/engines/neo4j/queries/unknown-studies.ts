import type { ScopedRows } from '../../../model/queries.ts';
import type { Prefetch } from '../../../model/relations.ts';
import { integer, shape } from '../codecs/codec.ts';
import { runWithPrefetch } from '../prefetch.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import { composeStatement, type Part, type Statement } from '../statement.ts';

/**
 * The places in `$askedStudies` of the keys that no study has: places, for a text comes back as it went out only if it
 * is well-formed.
 */
export const UNKNOWN_STUDIES: Part<{ readonly at: number }> = {
  body: `UNWIND range(0, size($askedStudies) - 1) AS at
    WITH at WHERE NOT EXISTS { (:Study {key: $askedStudies[at]}) }`,
  codec: shape<{ readonly at: number }>({ at: integer }),
  sources: { at: 'at' },
};

/** A statement that tells the unknown among `$askedStudies` beside the rows of a part. */
export const scopedStatement = <Row>(name: string, part: Part<Row>): Statement<Row> =>
  composeStatement(name, [part, UNKNOWN_STUDIES]);

/** What it finds where `askedStudies` are the studies that the question names. */
export async function runScoped<Row>(
  runner: QueryRunner,
  statement: Statement<Row>,
  askedStudies: readonly string[] | null,
  parameters: Parameters,
  prefetch: readonly Prefetch[] = [],
): Promise<ScopedRows<Row>> {
  const asked = askedStudies ?? [];
  const given = { ...parameters, askedStudies: asked };
  // Nothing hangs on what is found so: it is no node, and only names some.
  const [rows, unknown] = await runWithPrefetch(runner, statement, given, prefetch, () => '');
  return { rows, unknownStudies: studiesAt(asked, unknown) };
}

/** The asked studies at the places that `UNKNOWN` brought. */
export const studiesAt = (asked: readonly string[], unknown: readonly unknown[] = []): string[] =>
  (unknown as readonly { readonly at: number }[]).flatMap(({ at }) => asked[at] ?? []);
