import { connect, type Neo4jSettings } from '../src/engines/neo4j/engine.ts';
import { loadDataset } from '../src/engines/neo4j/load/load.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** Empties a database and loads a dataset into it, each in many transactions. */
export async function bulkWrite(dataset: Dataset, settings: Neo4jSettings): Promise<void> {
  const driver = connect(settings);
  const session = driver.session({ database: settings.database });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
  await loadDataset(dataset, settings);
}
