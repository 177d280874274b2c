import { openLoaded } from '../../support/open-loaded-engine.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { comparable } from './comparable.ts';

withNeo4j('imported projects', (login) =>
  comparable('neo4j', (dataset) => openLoaded(login, dataset)),
);
