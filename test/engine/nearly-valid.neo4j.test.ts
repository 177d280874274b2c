import { openMemory } from '../../src/graph/memory/open.ts';
import { openLoaded } from './loaded.ts';
import { askNearlyValid } from './nearly-valid.ts';
import { withNeo4j } from './with-neo4j.ts';

withNeo4j('both engines', (login) =>
  askNearlyValid('both engines', { graphs: 5, operations: 100 }, async (graph) => [
    openMemory(graph),
    await openLoaded(login, graph),
  ]),
);
