import { openMemory } from '../../src/engines/memory/engine.ts';
import { askNearlyValid } from '../engines/differential/nearly-valid-checks.ts';
import { openLoaded } from '../support/open-loaded-engine.ts';
import { withNeo4j } from '../support/with-neo4j.ts';

withNeo4j('ten thousand operations', (login) =>
  askNearlyValid('both engines', { graphs: 20, operations: 500 }, async (graph) => [
    openMemory(graph),
    await openLoaded(login, graph),
  ]),
);
