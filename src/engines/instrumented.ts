import type { GraphEngine, GraphReader } from '../model/port.ts';

/** Called after each read, successful or not, with the milliseconds that it took. */
export type OnRead = (engine: GraphEngine['engine'], operation: string, ms: number) => void;

/** The same engine, with the time of every read measured. */
export function instrumented(engine: GraphEngine, onRead: OnRead): GraphEngine {
  const timed: Timed = async (operation, read) => {
    // Before it is called, because the memory engine does its work before it returns a promise.
    const begun = performance.now();
    try {
      return await read();
    } finally {
      onRead(engine.engine, operation, performance.now() - begun);
    }
  };
  return {
    ...engine,
    reader: (...request) => instrumentedReader(engine.reader(...request), timed),
  };
}

type Timed = <Result>(operation: string, read: () => Promise<Result>) => Promise<Result>;

const instrumentedReader = (reader: GraphReader, timed: Timed): GraphReader => ({
  versionsSeen: () => reader.versionsSeen(),
  dataset: () => timed('dataset', () => reader.dataset()),
  statistics: () => timed('statistics', () => reader.statistics()),
  studyKeys: () => timed('studyKeys', () => reader.studyKeys()),
  byKey: (kind, keys, prefetch) => timed(kind, () => reader.byKey(kind, keys, prefetch)),
  related: (relation, owners, options) =>
    timed(relation, () => reader.related(relation, owners, options)),
  studyPage: (slice, prefetch) => timed('studyPage', () => reader.studyPage(slice, prefetch)),
  elementPages: (scopes, query) => timed('elementPages', () => reader.elementPages(scopes, query)),
  linkPages: (scopes, query) => timed('linkPages', () => reader.linkPages(scopes, query)),
  linkCounts: (elements, strictness) =>
    timed('linkCounts', () => reader.linkCounts(elements, strictness)),
  constructPage: (query) => timed('constructPage', () => reader.constructPage(query)),
  contrastPage: (query) => timed('contrastPage', () => reader.contrastPage(query)),
  absencePage: (query) => timed('absencePage', () => reader.absencePage(query)),
  counterparts: (elements, query) =>
    timed('counterparts', () => reader.counterparts(elements, query)),
  matrix: (query) => timed('matrix', () => reader.matrix(query)),
  constructMatrix: (query) => timed('constructMatrix', () => reader.constructMatrix(query)),
  coOccurrence: (query) => timed('coOccurrence', () => reader.coOccurrence(query)),
  comparison: (query) => timed('comparison', () => reader.comparison(query)),
  unlinkedPage: (query) => timed('unlinkedPage', () => reader.unlinkedPage(query)),
  paths: (query) => timed('paths', () => reader.paths(query)),
  neighbourhood: (query) => timed('neighbourhood', () => reader.neighbourhood(query)),
  search: (query) => timed('search', () => reader.search(query)),
  unknownKeys: (named) => timed('unknownKeys', () => reader.unknownKeys(named)),
  words: (probes) => timed('words', () => reader.words(probes)),
});
