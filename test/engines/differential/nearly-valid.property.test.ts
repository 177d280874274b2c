import { openMemory } from '../../../src/engines/memory/engine.ts';
import { askNearlyValid } from './nearly-valid-checks.ts';

askNearlyValid('the memory engine', { graphs: 5, operations: 100 }, async (graph) => [
  openMemory(graph),
]);
