import type { GraphReader } from '../../model/port.ts';
import { absencePage } from './queries/absence.ts';
import { byKey } from './queries/by-key.ts';
import { coOccurrence } from './queries/co-occurrence.ts';
import { compareStudies } from './queries/comparison.ts';
import { constructPage } from './queries/construct.ts';
import { contrastPage } from './queries/contrast.ts';
import { counterparts } from './queries/counterpart.ts';
import { elementPages, linkCounts } from './queries/element.ts';
import { linkPages } from './queries/link.ts';
import { codeMatrix, constructMatrix } from './queries/matrix.ts';
import { related } from './queries/related.ts';
import { search, words } from './queries/search.ts';
import { dataset, statistics, studyKeys, studyPage } from './queries/study.ts';
import { neighbourhood, paths } from './queries/traversal.ts';
import { unknownKeys } from './queries/unknown-keys.ts';
import { unlinkedPage } from './queries/unlinked.ts';
import type { QueryRunner } from './query-runner.ts';

/** Makes the reader of one request. */
export const createReader = (runner: QueryRunner): GraphReader => ({
  versionsSeen: () => runner.versionsSeen(),
  dataset: () => dataset(runner),
  statistics: () => statistics(runner),
  studyKeys: () => studyKeys(runner),
  byKey: (kind, keys, prefetch) => byKey(runner, kind, keys, prefetch),
  related: (relation, owners, options) => related(runner, relation, owners, options),
  studyPage: (slice, prefetch) => studyPage(runner, slice, prefetch),
  elementPages: (scopes, query) => elementPages(runner, scopes, query),
  linkPages: (scopes, query) => linkPages(runner, scopes, query),
  linkCounts: (elements, strictness) => linkCounts(runner, elements, strictness),
  constructPage: (query) => constructPage(runner, query),
  contrastPage: (query) => contrastPage(runner, query),
  absencePage: (query) => absencePage(runner, query),
  counterparts: (elements, query) => counterparts(runner, elements, query),
  matrix: (query) => codeMatrix(runner, query),
  constructMatrix: (query) => constructMatrix(runner, query),
  coOccurrence: (query) => coOccurrence(runner, query),
  comparison: (query) => compareStudies(runner, query),
  unlinkedPage: (query) => unlinkedPage(runner, query),
  paths: (query) => paths(runner, query),
  neighbourhood: (query) => neighbourhood(runner, query),
  search: (query) => search(runner, query),
  unknownKeys: (named) => unknownKeys(runner, named),
  words: (probes) => words(runner, probes),
});
