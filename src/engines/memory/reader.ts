import type { DatasetRow } from '../../model/dataset-rows.ts';
import { isStrictEnough } from '../../model/links.ts';
import { byKey } from '../../model/order.ts';
import { RowList } from '../../model/packed-rows.ts';
import type { GraphReader } from '../../model/port.ts';
import type { Kind, Kinds } from '../../model/relations.ts';
import { fits } from '../../model/vocabulary.ts';
import { createAbsencePages } from './absences.ts';
import { coOccurrence } from './co-occurrence.ts';
import { compareStudies, unlinkedPage } from './comparison.ts';
import { constructPage } from './construct-page.ts';
import { createContrastPages } from './contrasts.ts';
import { counterpartsOf } from './counterparts.ts';
import { createElementPages } from './elements.ts';
import { linksAt, unknownStudies } from './graph.ts';
import { createLinkPages } from './links.ts';
import { codeMatrix, constructMatrix } from './matrix.ts';
import { BY_KEY, slicePage } from './pages.ts';
import { createKinds, createRelations } from './relations.ts';
import { createSearch } from './search.ts';
import type { Store } from './store.ts';
import { neighbourhood, paths } from './traversal.ts';
import { createUnknownKeys } from './unknown-keys.ts';

/** Makes the reader of a store. A store never changes, so all requests share one reader. */
export function createReader(store: Store): GraphReader {
  const { dataset, graph, prepared } = store;
  const studies = [...dataset.studies].sort(byKey);
  const kinds = createKinds(store);
  const relations = createRelations(store);
  const elementPage = createElementPages(store);
  const linkPage = createLinkPages(store);
  const contrastPage = createContrastPages(store);
  const absencePage = createAbsencePages(store);
  const search = createSearch(store);
  const unknownKeys = createUnknownKeys(store);
  const vocabulary = new RowList(prepared.rows.words);
  return {
    versionsSeen: () => [dataset.version],
    dataset: async () => datasetRow(store),
    statistics: async () => dataset.statistics,
    studyKeys: async () => studies.map((row) => row.key),
    byKey: async <K extends Kind>(kind: K, keys: readonly string[]): Promise<Kinds[K][]> =>
      keys.flatMap((key) => kinds[kind](key) ?? []),
    related: async (relation, owners, options = {}) =>
      owners.map((owner) => relations[relation](owner, options)),
    studyPage: async (slice) => slicePage(studies, BY_KEY, slice),
    elementPages: async (scopes, query) => scopes.map((scope) => elementPage(scope, query)),
    linkPages: async (scopes, query) => scopes.map((scope) => linkPage(scope, query)),
    linkCounts: async (elements, strictness) =>
      elements.map(
        (key) => linksAt(graph, key).filter((link) => isStrictEnough(link, key, strictness)).length,
      ),
    constructPage: async (query) => constructPage(store, query),
    contrastPage: async (query) => contrastPage(query),
    absencePage: async (query) => absencePage(query),
    counterparts: async (elements, query) => ({
      lists: elements.map((key) => counterpartsOf(store, key, query)),
      unknownStudies: unknownStudies(graph, query.studies),
    }),
    matrix: async (query) => ({
      rows: codeMatrix(store, query),
      unknownStudies: unknownStudies(graph, query.studies),
    }),
    constructMatrix: async (query) => ({
      rows: constructMatrix(store, query),
      unknownStudies: unknownStudies(graph, query.studies),
    }),
    coOccurrence: async (query) => ({
      rows: coOccurrence(store, query),
      unknownStudies: unknownStudies(graph, [query.study]),
    }),
    comparison: async (query) => compareStudies(store, query),
    unlinkedPage: async (query) => unlinkedPage(store, query),
    paths: async (query) => ({
      rows: paths(graph, query),
      unknownStudies: unknownStudies(graph, query.studies),
    }),
    neighbourhood: async (query) => neighbourhood(graph, query),
    search: async (query) => search(query),
    unknownKeys: async (named) => unknownKeys(named),
    words: async (probes) =>
      [...vocabulary].filter((row) => probes.some((probe) => fits(row, probe))),
  };
}

const datasetRow = ({ dataset, elements, links }: Store): DatasetRow => ({
  ...dataset.description,
  agreement: dataset.agreement,
  version: dataset.version,
  studyCount: dataset.studies.length,
  elementCount: elements.length,
  linkCount: links.length,
  constructCount: dataset.constructs.length,
  languages: dataset.languages,
});
