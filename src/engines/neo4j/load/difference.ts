import type { RelationshipTable } from './relationship-tables.ts';
import { inBatches, type Rows } from './rows.ts';
import type { NodeTable } from './tables.ts';
import type { Target } from './target.ts';

/** What a database has of a table. Rows are named by their indexes, so that none is kept. */
export interface Difference {
  readonly missing: readonly number[];
  /** Stored with other properties. */
  readonly different: readonly number[];
  /** Whether there is more than the table has. */
  readonly hasMore: boolean;
}

/** Called with the number of rows that need no change. */
type OnAlike = (count: number) => void;

/**
 * Compares by all properties, so that what somebody changed by hand is found too. The hints are for a database that was
 * empty when it planned the statement: it would look through all nodes, of which it knew none.
 */
export const differenceOfNodes = (
  target: Target,
  { label, rows }: NodeTable,
  onAlike: OnAlike,
): Promise<Difference> =>
  differenceOf(target, rows, onAlike, {
    count: `MATCH (n:${label}) RETURN count(n) AS stored`,
    compare: `
      UNWIND $rows AS row
      OPTIONAL MATCH (n:${label} {key: row.key}) USING INDEX n:${label}(key)
      WITH row, n WHERE n IS NULL OR properties(n) <> row.properties
      RETURN row.key AS key, n IS NULL AS isMissing`,
  });

/** A relationship between other nodes than the table's counts as missing. */
export const differenceOfRelationships = (
  target: Target,
  { type, from, to, rows }: RelationshipTable,
  onAlike: OnAlike,
): Promise<Difference> =>
  differenceOf(target, rows, onAlike, {
    count: `MATCH (:${from})-[r:${type}]->(:${to}) RETURN count(r) AS stored`,
    compare: `
      UNWIND $rows AS row
      OPTIONAL MATCH (a:${from})-[r:${type} {key: row.key}]->(b:${to}) USING INDEX r:${type}(key)
      WHERE a.key = row.from AND b.key = row.to
      WITH row, r WHERE r IS NULL OR properties(r) <> row.properties
      RETURN row.key AS key, r IS NULL AS isMissing`,
  });

async function differenceOf(
  target: Target,
  rows: Rows<{ readonly key: string }>,
  onAlike: OnAlike,
  { count, compare }: { readonly count: string; readonly compare: string },
): Promise<Difference> {
  let stored = 0;
  for await (const record of target.read(count)) stored = record.get('stored') as number;
  // Nothing to compare with, as in a first load.
  if (stored === 0)
    return { missing: Array.from(rows, (_, at) => at), different: [], hasMore: false };
  const missing: number[] = [];
  const different: number[] = [];
  await inBatches(rows, async (batch, start) => {
    const places = new Map(batch.map(({ key }, at) => [key, start + at]));
    let found = 0;
    for await (const record of target.read(compare, { rows: batch })) {
      const place = places.get(record.get('key')) ?? 0;
      (record.get('isMissing') === true ? missing : different).push(place);
      found += 1;
    }
    onAlike(batch.length - found);
  });
  return { missing, different, hasMore: stored > rows.length - missing.length };
}
