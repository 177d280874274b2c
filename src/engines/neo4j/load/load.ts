import neo4j, { type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import type { Dataset } from '../../../model/dataset.ts';
import { languagesOf } from '../../../model/labels.ts';
import { datasetNode } from '../codecs/dataset.ts';
import { connect, type Neo4jSettings } from '../engine.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { type Announcement, announcement } from './announce.ts';
import { LABELS, prepareSchema } from './schema.ts';
import { tablesOf } from './tables.ts';
import {
  type Changes,
  labelLevels,
  removeNodes,
  removeRelationships,
  writeNodes,
  writeRelationships,
} from './write.ts';

export interface LoadOptions extends Neo4jSettings {
  /** Loads beside nodes that are not ours and leaves them unchanged. */
  readonly besideOthers?: boolean;
  readonly onProgress?: (step: string) => void;
}

/**
 * Makes a database equal to a dataset: first constraints and indexes, then all data in one transaction. Returns what
 * changed. Throws if the database has nodes that are not ours, or relationships that prevent a removal.
 */
export async function loadDataset(
  dataset: Dataset,
  { besideOthers = false, onProgress = () => {}, ...settings }: LoadOptions,
): Promise<readonly Changes[]> {
  const driver = connect(settings);
  const session = driver.session({ database: settings.database });
  const mark = announcement(driver, settings.database);
  try {
    await driver.verifyConnectivity({ database: settings.database });
    await refuseForeignNodesWithOurLabels(session);
    if (!besideOthers) await refuseForeignNodes(session);
    onProgress('constraints and indexes');
    await prepareSchema(session, languagesOf(dataset.elements));
    const changes = await session.executeWrite((tx) => writeAll(tx, dataset, mark, onProgress), {
      timeout: neo4j.int(0),
    });
    if (changes.length > 0) await prepareReplanning(session);
    return changes;
  } finally {
    // If the database is gone, that error is already being thrown, and the announcement expires.
    await mark.withdraw().catch(() => {});
    await session.close();
    await driver.close();
  }
}

/**
 * Makes the database sample its indexes, because its plans rely on samples, and after a first load these are empty: a
 * page by links took 36,000 hits instead of 1,800. If the user lacks the right, the database samples later by itself.
 */
async function prepareReplanning(session: Session): Promise<void> {
  await session.run('CALL db.prepareForReplanning(60)').catch((error: unknown) => {
    if (!(error instanceof Neo4jError) || !/Security\.Forbidden/.test(error.code)) throw error;
  });
}

/**
 * Throws if nodes have our labels but were not loaded by us, because a load would remove them. It reads the
 * nodes before the dataset, because another loader's first commit shows its announcement before its nodes.
 */
async function refuseForeignNodesWithOurLabels(session: Session): Promise<void> {
  const labels = LABELS.filter((label) => label !== 'Dataset');
  const { records } = await session.run(
    `MATCH (n:${labels.join('|')})
     WITH sum(CASE WHEN n.key IS NULL THEN 1 ELSE 0 END) AS keyless, count(n) AS all, collect(DISTINCT labels(n))[..3] AS examples
     WITH examples, CASE WHEN EXISTS { (:Dataset) } THEN keyless ELSE all END AS namesakes
     WHERE namesakes > 0
     RETURN namesakes, examples`,
  );
  const [found] = records;
  if (!found) return;
  throw new Error(
    `The database holds ${found.get('namesakes')} nodes that are not ours but have labels that we use ` +
      `(${labelsIn(found.get('examples'))}). Name another database in NEO4J_DATABASE.`,
  );
}

const labelsIn = (examples: readonly (readonly string[])[]): string =>
  examples.map((list) => list.join(':') || 'no label').join(', ');

async function refuseForeignNodes(session: Session): Promise<void> {
  const { records } = await session.run(
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $labels)
     RETURN count(n) AS others, collect(DISTINCT labels(n))[..3] AS examples`,
    { labels: LABELS },
  );
  const [found] = records;
  const others = found?.get('others') as number | undefined;
  if (!found || !others) return;
  throw new Error(
    `The database holds ${others} nodes that are not ours (${labelsIn(found.get('examples'))}). ` +
      'Name another database in NEO4J_DATABASE, or load beside them with --beside-others.',
  );
}

async function writeAll(
  tx: ManagedTransaction,
  dataset: Dataset,
  mark: Announcement,
  onProgress: (step: string) => void,
): Promise<readonly Changes[]> {
  // A second loader waits here: removing an absent property locks the node and writes nothing.
  await tx.run("MERGE (d:Dataset {key: 'dataset'}) REMOVE d.lock");
  const { nodes, relationships } = tablesOf(dataset);
  const changes: Changes[] = [];
  for (const table of nodes) {
    onProgress(`${table.rows.length} ${table.label}`);
    changes.push(await writeNodes(tx, table));
  }
  await labelLevels(tx);
  for (const table of relationships) {
    onProgress(`${table.rows.length} ${table.from} ${table.type} ${table.to}`);
    const removed = await removeRelationships(tx, table);
    changes.push({ ...(await writeRelationships(tx, table)), removed });
  }
  for (const table of [...nodes].reverse()) {
    const removed = await removeNodes(tx, table);
    if (removed > 0) changes.push({ what: table.label, created: 0, updated: 0, removed });
  }
  const changed = changes.filter(
    ({ created, updated, removed }) => created + updated + removed > 0,
  );
  await writeDataset(tx, dataset, changed.length > 0, mark);
  return changed;
}

/** Writes the version and the time of the load, as the last step. Writes nothing if nothing changed. */
async function writeDataset(
  tx: ManagedTransaction,
  dataset: Dataset,
  isChanged: boolean,
  mark: Announcement,
): Promise<void> {
  const properties = {
    key: 'dataset',
    ...datasetNode.write('', {
      ...dataset.description,
      version: dataset.version,
      languages: languagesOf(dataset.elements),
      agreement: dataset.agreement,
    }),
    schemaVersion: SCHEMA_VERSION,
    loadedAt: neo4j.int(0),
  };
  const { records } = await tx.run(
    `MATCH (d:Dataset {key: 'dataset'}) WHERE $isChanged OR d {.*, loadedAt: 0} <> $properties RETURN d.key`,
    { isChanged, properties },
  );
  if (records.length === 0) {
    // The mark of a loader that died, because a running one would still have the lock.
    await tx.run(`MATCH (mark:Dataset {key: 'loading'}) DELETE mark`);
    return;
  }
  await mark.make();
  await tx.run(`MATCH (d:Dataset {key: 'dataset'}) SET d = $properties, d.loadedAt = timestamp()`, {
    properties,
  });
}
