import { engineContract } from './contract.ts';
import { openLoaded } from './loaded.ts';
import { withNeo4j } from './with-neo4j.ts';

withNeo4j('the contract', (login) =>
  engineContract('neo4j', (fixture) => openLoaded(login, fixture)),
);
