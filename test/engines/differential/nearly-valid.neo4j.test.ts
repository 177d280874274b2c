import { openMemory } from '../../../src/engines/memory/engine.ts';
import { openLoaded } from '../../support/open-loaded-engine.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { askNearlyValid } from './nearly-valid-checks.ts';

withNeo4j('both engines', (login) =>
  askNearlyValid('both engines', { graphs: 4, operations: 80 }, async (graph) => [
    openMemory(graph),
    await openLoaded(login, graph),
  ]),
);
