import { boundsOf } from '../bounds.ts';
import type { Dataset } from '../dataset.ts';
import { byKey, sortOfKey } from '../order.ts';
import type { GraphSource, KnowledgeGraph } from '../port.ts';
import type { BoundRow } from '../rows.ts';
import { comparisonReads } from './comparison.ts';
import { constructReads } from './constructs.ts';
import { counterpartReads } from './counterparts.ts';
import { elementReads } from './elements.ts';
import { evidenceReads } from './evidence.ts';
import { rowAt } from './graph.ts';
import { linkReads } from './links.ts';
import { matrixReads } from './matrix.ts';
import { recordReads } from './records.ts';
import { searchReads } from './search.ts';
import { slicePage } from './slice.ts';
import { buildStore, type Store } from './store.ts';
import { traversals } from './traversal.ts';

/** A graph in this process, which can be put in place of another. */
export interface MemorySource extends GraphSource {
  /** From the next request on; those that run keep the graph that they began on. */
  replace(dataset: Dataset): void;
}

/** The graph in this process, on graphology. Read-only and complete once it is returned: nothing can be lost. */
export function openMemory(dataset: Dataset): MemorySource {
  // Nothing changes under a request, so all of them share one view.
  let view = viewOf(buildStore(dataset));
  return {
    engine: 'MEMORY',
    view: () => view,
    whyNotReady: async () => null,
    close: async () => {},
    replace: (other) => {
      view = viewOf(buildStore(other));
    },
  };
}

function viewOf(store: Store): KnowledgeGraph {
  const { dataset, graph, languages } = store;
  let bounds: readonly BoundRow[] | undefined;
  const studies = [...dataset.studies].sort(byKey);
  return {
    versionsSeen: () => [dataset.version],
    dataset: async () => ({
      version: dataset.version,
      studyCount: dataset.studies.length,
      elementCount: dataset.elements.length,
      linkCount: dataset.links.length,
      constructCount: dataset.constructs.length,
      languages,
    }),
    bounds: async () => {
      bounds ??= boundsOf(dataset);
      return bounds;
    },
    studies: async (keys) => keys.flatMap((key) => rowAt(graph, 'Study', key) ?? []),
    studyKeys: async () => studies.map((row) => row.key),
    studyPage: async (slice) =>
      slicePage(studies, { positionOf: (row) => [sortOfKey(row.key)], descending: [false] }, slice),
    ...elementReads(store),
    ...linkReads(store),
    ...constructReads(store),
    ...evidenceReads(store),
    ...recordReads(store),
    ...searchReads(store),
    ...traversals(store),
    ...counterpartReads(store),
    ...matrixReads(store),
    ...comparisonReads(store),
  };
}
