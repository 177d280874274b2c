import { openNeo4j } from '../../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../../src/engines/neo4j/load/load.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { comparable } from './comparable.ts';

withNeo4j('imported projects', (login) =>
  comparable('neo4j', async (dataset) => {
    const settings = { ...login, user: 'neo4j', database: 'neo4j' };
    await loadDataset(dataset, settings);
    // A database that plans its statements on a busy machine takes longer than a request may.
    return openNeo4j(settings, 120_000);
  }),
);
