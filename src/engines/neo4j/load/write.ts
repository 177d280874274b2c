import type { ManagedTransaction } from 'neo4j-driver';
import { LEVEL_NAMES } from '../../../model/enums.ts';
import type { RelationshipTable } from './relationship-tables.ts';
import type { NodeTable } from './tables.ts';

/** The changes of a load, as counts. A second load of the same dataset changes nothing. */
export interface Changes {
  readonly what: string;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

/** Rows of one statement: enough to be fast, and few enough for the memory at both ends. */
const BATCH = 2_000;

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}

async function writeBatches(
  tx: ManagedTransaction,
  cypher: string,
  rows: readonly object[],
): Promise<{ created: number; updated: number }> {
  let created = 0;
  let updated = 0;
  for (const batch of batches(rows)) {
    const { records, summary } = await tx.run(cypher, { rows: batch });
    const { nodesCreated, relationshipsCreated } = summary.counters.updates();
    created += nodesCreated + relationshipsCreated;
    updated += records[0]?.get('updated') as number;
  }
  return { created, updated };
}

/** Creates nodes that are new and rewrites those that differ in any property. */
export async function writeNodes(
  tx: ManagedTransaction,
  { label, rows }: NodeTable,
): Promise<Changes> {
  const counts = await writeBatches(
    tx,
    `UNWIND $rows AS row
     MERGE (n:${label} {key: row.key}) ON CREATE SET n = row.properties
     WITH n, row WHERE properties(n) <> row.properties
     SET n = row.properties
     RETURN count(n) AS updated`,
    rows,
  );
  return { what: label, ...counts, removed: 0 };
}

/** Gives elements the label of their level, for people who look at the graph. */
export async function labelLevels(tx: ManagedTransaction): Promise<void> {
  for (const [level, label] of Object.entries(LEVEL_NAMES)) {
    const others = Object.values(LEVEL_NAMES).filter((other) => other !== label);
    await tx.run(
      `MATCH (n:Element) WHERE n.level = $level AND NOT n:${label}
       REMOVE n:${others.join(':')} SET n:${label}`,
      { level },
    );
  }
}

/** Creates relationships that are new and rewrites those that differ in any property. */
export async function writeRelationships(
  tx: ManagedTransaction,
  { type, from, to, rows }: RelationshipTable,
): Promise<Changes> {
  const counts = await writeBatches(
    tx,
    `UNWIND $rows AS row
     MATCH (a:${from} {key: row.from})
     MATCH (b:${to} {key: row.to})
     MERGE (a)-[r:${type} {key: row.key}]->(b) ON CREATE SET r = row.properties
     WITH r, row WHERE properties(r) <> row.properties
     SET r = row.properties
     RETURN count(r) AS updated`,
    rows,
  );
  return { what: `${from} ${type} ${to}`, ...counts, removed: 0 };
}

/**
 * Removes relationships of our types, between our labels, that the dataset does not have. This comes before writing,
 * because a relationship that someone has put between other nodes would occupy its key.
 */
export async function removeRelationships(
  tx: ManagedTransaction,
  { type, from, to, rows }: RelationshipTable,
): Promise<number> {
  const current = new Map(rows.map((row) => [row.key, row]));
  const { records } = await tx.run(
    `MATCH (a:${from})-[r:${type}]->(b:${to})
     RETURN r.key AS key, a.key AS start, b.key AS stop, elementId(r) AS id`,
  );
  const removed = records
    .filter((record) => {
      const row = current.get(record.get('key'));
      return row?.from !== record.get('start') || row?.to !== record.get('stop');
    })
    .map((record) => record.get('id'));
  for (const batch of batches(removed)) {
    await tx.run(`UNWIND $ids AS id MATCH ()-[r:${type}]->() WHERE elementId(r) = id DELETE r`, {
      ids: batch,
    });
  }
  return removed.length;
}

/**
 * Removes nodes that the dataset does not have. Throws if one has a relationship that is not ours, because detaching
 * the node would delete that too.
 */
export async function removeNodes(
  tx: ManagedTransaction,
  { label, rows }: NodeTable,
): Promise<number> {
  const current = new Set(rows.map(({ key }) => key));
  const { records } = await tx.run(`MATCH (n:${label}) RETURN n.key AS key`);
  const stored = records.map((record) => record.get('key') as string);
  const removed = stored.filter((key) => !current.has(key));
  for (const batch of batches(removed)) {
    const { records: attached } = await tx.run(
      `UNWIND $keys AS key MATCH (n:${label} {key: key})-[r]-() RETURN key, type(r) AS type LIMIT 1`,
      { keys: batch },
    );
    for (const record of attached) {
      throw new Error(
        `${label} ${record.get('key')} is no longer in the seed, but a relationship ${record.get('type')} ` +
          'that is not ours holds it: remove that first. Nothing was changed.',
      );
    }
    await tx.run(`UNWIND $keys AS key MATCH (n:${label} {key: key}) DELETE n`, { keys: batch });
  }
  return removed.length;
}
