import type { Dataset } from '../../model/dataset.ts';
import type { GraphEngine, GraphReader } from '../../model/port.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { createReader } from './reader.ts';
import { openStore } from './store.ts';

/** A graph in this process, which can be replaced. */
export interface MemoryEngine extends GraphEngine {
  /** Takes effect from the next request on; running requests finish on the graph that they began with. */
  replace(dataset: Dataset): void;
  /** The same in steps of a few milliseconds, between which other work gets its turn. */
  replacePrepared(prepared: Prepared): Promise<void>;
}

/** Opens the dataset as a graph in this process. The graph is read-only. */
export const openMemory = (dataset: Dataset): MemoryEngine => openPrepared(prepare(dataset));

export function openPrepared(prepared: Prepared): MemoryEngine {
  let reader = readerOf(prepared);
  return {
    engine: 'MEMORY',
    reader: () => reader,
    whyNotReady: async () => null,
    close: async () => {},
    replace: (dataset) => {
      reader = readerOf(prepare(dataset));
    },
    replacePrepared: async (other) => {
      const opening = openStore(other);
      let step = opening.next();
      for (; !step.done; step = opening.next()) await nextTurn();
      reader = createReader(step.value);
    },
  };
}

function readerOf(prepared: Prepared): GraphReader {
  const opening = openStore(prepared);
  let step = opening.next();
  while (!step.done) step = opening.next();
  return createReader(step.value);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
