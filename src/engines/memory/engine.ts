import type { Dataset } from '../../model/dataset.ts';
import type { GraphEngine } from '../../model/port.ts';
import { createReader } from './reader.ts';
import { buildStore } from './store.ts';

/** A graph in this process, which can be replaced by another. */
export interface MemoryEngine extends GraphEngine {
  /** From the next request on; requests that run finish on the graph that they began with. */
  replace(dataset: Dataset): void;
}

/** The graph in this process, on graphology. Read-only and complete once it is returned: nothing can be lost. */
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
