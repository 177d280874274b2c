import type { Dataset } from '../dataset.ts';
import { byKey, sortOfKey } from '../order.ts';
import type { GraphSource, KnowledgeGraph } from '../port.ts';
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

/** The graph in this process, on graphology. Read-only and complete once it is returned: nothing can be lost. */
export function openMemory(dataset: Dataset): GraphSource {
  // Nothing changes under a request, so all of them share one view.
  const view = viewOf(buildStore(dataset));
  return {
    engine: 'MEMORY',
    view: () => view,
    whyNotReady: async () => null,
    close: async () => {},
  };
}

function viewOf(store: Store): KnowledgeGraph {
  const { dataset, graph, languages } = store;
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
