import type { Dataset } from '../../model/dataset.ts';
import type { GraphEngine } from '../../model/port.ts';
import { createReader } from './reader.ts';
import { buildStore } from './store.ts';

/** A graph in this process, which can be replaced. */
export interface MemoryEngine extends GraphEngine {
  /** Takes effect from the next request on; running requests finish on the graph that they began with. */
  replace(dataset: Dataset): void;
}

/** Opens the dataset as a graph in this process. The graph is read-only. */
export function openMemory(dataset: Dataset): MemoryEngine {
  let reader = createReader(buildStore(dataset));
  return {
    engine: 'MEMORY',
    reader: () => reader,
    whyNotReady: async () => null,
    close: async () => {},
    replace: (other) => {
      reader = createReader(buildStore(other));
    },
  };
}
