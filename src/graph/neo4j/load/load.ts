import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Dataset } from '../../dataset.ts';
import { languagesOf } from '../../forms.ts';
import { connect, type Neo4jSettings } from '../open.ts';
import { SCHEMA_VERSION } from '../statement.ts';
import { LABELS, prepareSchema } from './schema.ts';
import { nodeTables, relationshipTables } from './tables.ts';
import {
  type Changes,
  labelLevels,
  removeNodes,
  removeRelationships,
  writeNodes,
  writeRelationships,
} from './write.ts';

export interface LoadSettings extends Neo4jSettings {
  /** Loads beside nodes that are not ours, which are left as they are. */
  readonly besideOthers?: boolean;
  readonly onProgress?: (step: string) => void;
}

/**
 * Makes a database equal to a dataset: constraints and indexes first, then everything in one transaction, so that a
 * reader sees the old graph or the new one. Returns what changed.
 */
export async function loadDataset(
  dataset: Dataset,
  { besideOthers = false, onProgress = () => {}, ...settings }: LoadSettings,
): Promise<readonly Changes[]> {
  const driver = connect(settings);
  const session = driver.session({ database: settings.database });
  try {
    await driver.verifyConnectivity({ database: settings.database });
    if (!besideOthers) await refuseOthers(session);
    onProgress('constraints and indexes');
    await prepareSchema(session);
    return await session.executeWrite((tx) => writeAll(tx, dataset, onProgress), {
      timeout: neo4j.int(0),
    });
  } finally {
    await session.close();
    await driver.close();
  }
}

async function refuseOthers(session: Session): Promise<void> {
  const { records } = await session.run(
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $labels)
     RETURN count(n) AS others, collect(DISTINCT labels(n))[..3] AS examples`,
    { labels: LABELS },
  );
  const [found] = records;
  const others = found?.get('others') as number | undefined;
  if (!found || !others) return;
  const labels = (found.get('examples') as string[][]).map((list) => list.join(':') || 'no label');
  throw new Error(
    `The database holds ${others} nodes that are not ours (${labels.join(', ')}). ` +
      'Name another database in NEO4J_DATABASE, or load beside them with --beside-others.',
  );
}

async function writeAll(
  tx: ManagedTransaction,
  dataset: Dataset,
  onProgress: (step: string) => void,
): Promise<readonly Changes[]> {
  // Two loaders at once: the second waits here. Removing what is not there locks the node and writes nothing.
  await tx.run("MERGE (d:Dataset {key: 'dataset'}) REMOVE d.lock");
  const nodes = nodeTables(dataset);
  const relationships = relationshipTables(dataset);
  const changes: Changes[] = [];
  for (const table of nodes) {
    onProgress(`${table.rows.length} ${table.label}`);
    changes.push(await writeNodes(tx, table));
  }
  await labelLevels(tx);
  for (const table of relationships) {
    onProgress(`${table.rows.length} ${table.from} ${table.type} ${table.to}`);
    const written = await writeRelationships(tx, table);
    changes.push({ ...written, removed: await removeRelationships(tx, table) });
  }
  for (const table of [...nodes].reverse()) {
    const removed = await removeNodes(tx, table);
    if (removed > 0) changes.push({ what: table.label, created: 0, updated: 0, removed });
  }
  await tx.run(
    `MATCH (d:Dataset {key: 'dataset'}) WITH d WHERE properties(d) <> $properties SET d = $properties`,
    {
      properties: {
        key: 'dataset',
        version: dataset.version,
        schemaVersion: neo4j.int(SCHEMA_VERSION),
        languages: languagesOf(dataset.elements),
      },
    },
  );
  return changes.filter(({ created, updated, removed }) => created + updated + removed > 0);
}
