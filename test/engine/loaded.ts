import type { Dataset } from '../../src/graph/dataset.ts';
import { loadDataset } from '../../src/graph/neo4j/load/load.ts';
import { openNeo4j } from '../../src/graph/neo4j/open.ts';
import type { GraphSource } from '../../src/graph/port.ts';
import type { Login } from './neo4j-server.ts';

/** Makes the tests' database equal to a dataset, and opens the engine on it. */
export async function openLoaded(login: Login, dataset: Dataset): Promise<GraphSource> {
  const settings = { ...login, user: 'neo4j', database: 'neo4j' };
  await loadDataset(dataset, settings);
  return openNeo4j(settings);
}
