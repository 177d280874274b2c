import { LEVEL_NAMES } from '../../../model/enums.ts';
import { type Difference, differenceOfNodes, differenceOfRelationships } from './difference.ts';
import type { RelationshipTable } from './relationship-tables.ts';
import { removeRelationships } from './remove.ts';
import { chosen, inBatches, type Rows } from './rows.ts';
import type { NodeTable } from './tables.ts';
import type { Target } from './target.ts';

/** The changes of a load, as counts. A second load of the same dataset changes nothing. */
export interface Changes {
  readonly what: string;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

/** Called with the number of rows that are in the database as the dataset has them. */
export type OnRows = (what: string, count: number) => void;

/** Creates nodes that are missing and rewrites those that differ in any property. */
export async function writeNodes(target: Target, table: NodeTable, onRows: OnRows) {
  const { label, rows } = table;
  const on = (count: number): void => onRows(label, count);
  const difference = await differenceOfNodes(target, table, on);
  const counts = await writeRows(target, rows, difference, on, {
    create: `UNWIND $rows AS row CREATE (n:${label}) SET n = row.properties`,
    update: `UNWIND $rows AS row MATCH (n:${label} {key: row.key}) SET n = row.properties`,
  });
  return { changes: { what: label, ...counts, removed: 0 }, hasMore: difference.hasMore };
}

/** Creates relationships that are missing, rewrites those that differ in any property, and removes those that there should not be. */
export async function writeRelationships(
  target: Target,
  table: RelationshipTable,
  onRows: OnRows,
): Promise<Changes> {
  const { type, from, to, rows } = table;
  const what = `${from} ${type} ${to}`;
  const on = (count: number): void => onRows(what, count);
  const difference = await differenceOfRelationships(target, table, on);
  // First, because a relationship that someone has put between other nodes would occupy its key.
  const removed = difference.hasMore ? await removeRelationships(target, table) : 0;
  const counts = await writeRows(target, rows, difference, on, {
    create: `
      UNWIND $rows AS row
      MATCH (a:${from} {key: row.from}) USING INDEX a:${from}(key)
      MATCH (b:${to} {key: row.to}) USING INDEX b:${to}(key)
      CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    update: `
      UNWIND $rows AS row
      MATCH ()-[r:${type} {key: row.key}]->() USING INDEX r:${type}(key)
      SET r = row.properties`,
  });
  return { what, ...counts, removed };
}

async function writeRows(
  target: Target,
  rows: Rows<object>,
  { missing, different }: Difference,
  onRows: (count: number) => void,
  { create, update }: { readonly create: string; readonly update: string },
): Promise<{ created: number; updated: number }> {
  for (const [cypher, indexes] of [
    [create, missing],
    [update, different],
  ] as const) {
    await inBatches(chosen(rows, indexes), async (batch) => {
      await target.write(cypher, { rows: batch });
      onRows(batch.length);
    });
  }
  return { created: missing.length, updated: different.length };
}

/** Gives elements the label of their level, for people who look at the graph. */
export async function labelLevels(target: Target): Promise<void> {
  for (const [level, label] of Object.entries(LEVEL_NAMES)) {
    const others = Object.values(LEVEL_NAMES).filter((other) => other !== label);
    await target.writeEach(
      `MATCH (n:Element) WHERE n.level = $level AND NOT n:${label}`,
      `REMOVE n:${others.join(':')} SET n:${label}`,
      { level },
    );
  }
}
