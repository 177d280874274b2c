import neo4j from 'neo4j-driver';
import { COEFFICIENT_PARTS } from '../../../model/co-occurrence.ts';
import type { CoOccurrenceQuery, ScopedRows } from '../../../model/queries.ts';
import type { CoOccurrenceRow } from '../../../model/traversal-rows.ts';
import { coOccurrenceRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { runScoped, scopedStatement } from './unknown-studies.ts';

/**
 * Pairs are found interview by interview, because most pairs of a level share none. The division is of integers, so
 * that both engines round alike.
 */
const STATEMENT = scopedStatement('coOccurrence', {
  body: `MATCH (:Study {key: $study})<-[:HELD_FOR]-(i:Interview)<-[:VOICED_IN]-(:Element)-[:PART_OF*0..4]->(e:Element)
    WHERE e.level = $level
    WITH DISTINCT e, i WITH e, collect(i) AS own
    UNWIND own AS i WITH i, collect({e: e, size: size(own)}) AS voiced
    UNWIND voiced AS one UNWIND voiced AS other
    WITH one.e AS a, other.e AS b, one.size + other.size AS sizes, i WHERE a.sort < b.sort
    WITH a, b, sizes, collect(i) AS shared
    WITH a, b, shared, size(shared) AS together, sizes - size(shared) AS either
    WHERE together >= $minTogether
    WITH a, b, shared, together, (2 * ${COEFFICIENT_PARTS} * together + either) / (2 * either) AS parts
    ORDER BY together DESC, parts DESC, a.sort, b.sort LIMIT $first
    WITH {
      aKey: a.key, bKey: b.key, elementKeys: [a.key, b.key], together: together,
      interviewKeys: COLLECT { UNWIND shared AS i RETURN i.key ORDER BY i.order },
      coefficient: toFloat(parts) / ${COEFFICIENT_PARTS}
    } AS x`,
  codec: coOccurrenceRow,
});

export function coOccurrence(
  runner: QueryRunner,
  { study, level, minTogether, first, prefetch }: CoOccurrenceQuery,
): Promise<ScopedRows<CoOccurrenceRow>> {
  const parameters = { study, level, minTogether, first: neo4j.int(first) };
  return runScoped(runner, STATEMENT, [study], parameters, prefetch);
}
