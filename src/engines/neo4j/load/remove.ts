import type { RelationshipTable } from './relationship-tables.ts';
import { inBatches } from './rows.ts';
import type { NodeTable } from './tables.ts';
import type { Target } from './target.ts';

/** Removes relationships of a table's type, between its labels, that the table does not have. */
export async function removeRelationships(
  target: Target,
  { type, from, to, rows }: RelationshipTable,
): Promise<number> {
  const endsOf = new Map<string, string>();
  for (const row of rows) endsOf.set(row.key, `${row.from} ${row.to}`);
  const removed: string[] = [];
  const stored = target.read(
    `MATCH (a:${from})-[r:${type}]->(b:${to})
     RETURN r.key AS key, a.key + ' ' + b.key AS ends, elementId(r) AS id`,
  );
  for await (const record of stored) {
    if (endsOf.get(record.get('key')) !== record.get('ends')) removed.push(record.get('id'));
  }
  await inBatches(removed, async (ids) => {
    await target.write(
      `UNWIND $ids AS id MATCH ()-[r:${type}]->() WHERE elementId(r) = id DELETE r`,
      { ids },
    );
  });
  return removed.length;
}

/**
 * Removes nodes that the dataset does not have. Throws if one has a relationship that is not ours, because detaching
 * the node would delete that too.
 */
export async function removeNodes(target: Target, { label, rows }: NodeTable): Promise<number> {
  const current = new Set<string>();
  for (const { key } of rows) current.add(key);
  const removed: string[] = [];
  for await (const record of target.read(`MATCH (n:${label}) RETURN n.key AS key`)) {
    if (!current.has(record.get('key'))) removed.push(record.get('key'));
  }
  await inBatches(removed, async (keys) => {
    const { records: attached } = await target.write(
      `UNWIND $keys AS key MATCH (n:${label} {key: key})-[r]-() RETURN key, type(r) AS type LIMIT 1`,
      { keys },
    );
    for (const record of attached) {
      throw new Error(
        `${label} ${record.get('key')} is no longer in the seed, but a relationship ${record.get('type')} ` +
          'that is not ours holds it: remove that first. Nothing was changed.',
      );
    }
    await target.write(`UNWIND $keys AS key MATCH (n:${label} {key: key}) DELETE n`, { keys });
  });
  return removed.length;
}
