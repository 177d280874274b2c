import type { Expected, Found } from '../../port.ts';
import { readAlong } from '../along.ts';
import type { Asker, Parameters } from '../ask.ts';
import { integer, shape } from '../codec.ts';
import { composed, type Part, type Statement } from '../statement.ts';

/**
 * The places in `$askedStudies` of the keys that no study has: places, for a text comes back as it went out only if it
 * is well-formed.
 */
export const UNKNOWN: Part<{ readonly at: number }> = {
  body: `UNWIND range(0, size($askedStudies) - 1) AS at
    WITH at WHERE NOT EXISTS { (:Study {key: $askedStudies[at]}) }`,
  codec: shape<{ readonly at: number }>({ at: integer }),
  sources: { at: 'at' },
};

/** A statement that tells the unknown among `$askedStudies` beside the rows of a part. */
export const foundStatement = <Row>(name: string, part: Part<Row>): Statement<Row> =>
  composed(name, [part, UNKNOWN]);

/** What it finds where `askedStudies` are the studies that the question names. */
export async function found<Row>(
  ask: Asker,
  statement: Statement<Row>,
  askedStudies: readonly string[] | null,
  parameters: Parameters,
  expected: readonly Expected[] = [],
): Promise<Found<Row>> {
  const asked = askedStudies ?? [];
  const given = { ...parameters, askedStudies: asked };
  // Nothing hangs on what is found so: it is no node, and only names some.
  const [rows, unknown] = await readAlong(ask, statement, given, expected, () => '');
  return { rows, unknownStudies: askedAt(asked, unknown) };
}

/** The asked studies at the places that `UNKNOWN` brought. */
export const askedAt = (asked: readonly string[], unknown: readonly unknown[] = []): string[] =>
  (unknown as readonly { readonly at: number }[]).flatMap(({ at }) => asked[at] ?? []);
