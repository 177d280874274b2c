import { openNeo4j } from '../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { GraphEngine } from '../../src/model/port.ts';
import type { Login } from './neo4j-server.ts';

/** Makes the tests' database equal to a dataset, and opens the engine on it. */
export async function openLoaded(login: Login, dataset: Dataset): Promise<GraphEngine> {
  const settings = { ...login, user: 'neo4j', database: 'neo4j' };
  await loadDataset(dataset, settings);
  return openNeo4j(settings);
}
