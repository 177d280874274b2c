import { openLoaded } from '../../support/open-loaded-engine.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { engineContract } from './contract.ts';

withNeo4j('the contract', (login) =>
  engineContract('neo4j', (fixture) => openLoaded(login, fixture)),
);
