import { openMemory } from '../../src/graph/memory/open.ts';
import { openLoaded } from '../engine/loaded.ts';
import { askNearlyValid } from '../engine/nearly-valid.ts';
import { withNeo4j } from '../engine/with-neo4j.ts';

withNeo4j('ten thousand operations', (login) =>
  askNearlyValid('both engines', { graphs: 20, operations: 500 }, async (graph) => [
    openMemory(graph),
    await openLoaded(login, graph),
  ]),
);
