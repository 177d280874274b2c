import type { ComparisonQuery, UnlinkedQuery } from '../model/comparison.ts';
import type { GraphEngine, GraphReader } from '../model/port.ts';
import type {
  ConstructQuery,
  CounterpartQuery,
  ElementQuery,
  LinkQuery,
  MatrixQuery,
  NeighbourhoodQuery,
  PathQuery,
  SearchQuery,
  Slice,
} from '../model/queries.ts';
import type { Kind, Prefetch, Relation, RelationOptions } from '../model/relations.ts';

/** Called for each read that has ended, well or not, with the milliseconds that it took. */
export type OnRead = (engine: GraphEngine['engine'], operation: string, ms: number) => void;

/** The same engine, with a clock on every read. */
export function instrumented(engine: GraphEngine, onRead: OnRead): GraphEngine {
  // An engine that cannot change under a request gives all requests one reader. Only the last one is remembered: a
  // `WeakMap` by reader kept what a request had read until the next major GC, which took a quarter of all time.
  let last: InstrumentedReader | undefined;
  return {
    ...engine,
    reader: (signal) => {
      const reader = engine.reader(signal);
      if (last?.reader !== reader) {
        last = new InstrumentedReader(reader, (operation, ms) =>
          onRead(engine.engine, operation, ms),
        );
      }
      return last;
    },
  };
}

class InstrumentedReader implements GraphReader {
  readonly reader: GraphReader;
  readonly #onRead: (operation: string, ms: number) => void;

  constructor(reader: GraphReader, onRead: (operation: string, ms: number) => void) {
    this.reader = reader;
    this.#onRead = onRead;
  }

  #timed<Result>(operation: string, result: Promise<Result>): Promise<Result> {
    const begun = performance.now();
    const ended = () => this.#onRead(operation, performance.now() - begun);
    result.then(ended, ended);
    return result;
  }

  versionsSeen() {
    return this.reader.versionsSeen();
  }
  dataset() {
    return this.#timed('dataset', this.reader.dataset());
  }
  statistics() {
    return this.#timed('statistics', this.reader.statistics());
  }
  studyKeys() {
    return this.#timed('studyKeys', this.reader.studyKeys());
  }
  byKey<K extends Kind>(kind: K, keys: readonly string[], prefetch?: readonly Prefetch[]) {
    return this.#timed(kind, this.reader.byKey(kind, keys, prefetch));
  }
  related<R extends Relation>(relation: R, owners: readonly string[], options?: RelationOptions) {
    return this.#timed(relation, this.reader.related(relation, owners, options));
  }
  studyPage(slice: Slice, prefetch?: readonly Prefetch[]) {
    return this.#timed('studyPage', this.reader.studyPage(slice, prefetch));
  }
  elementPages(scopes: readonly (string | null)[], query: ElementQuery) {
    return this.#timed('elementPages', this.reader.elementPages(scopes, query));
  }
  linkPages(scopes: readonly (string | null)[], query: LinkQuery) {
    return this.#timed('linkPages', this.reader.linkPages(scopes, query));
  }
  constructPage(query: ConstructQuery) {
    return this.#timed('constructPage', this.reader.constructPage(query));
  }
  counterparts(elements: readonly string[], query: CounterpartQuery) {
    return this.#timed('counterparts', this.reader.counterparts(elements, query));
  }
  matrix(query: MatrixQuery) {
    return this.#timed('matrix', this.reader.matrix(query));
  }
  comparison(query: ComparisonQuery) {
    return this.#timed('comparison', this.reader.comparison(query));
  }
  unlinkedPage(query: UnlinkedQuery) {
    return this.#timed('unlinkedPage', this.reader.unlinkedPage(query));
  }
  paths(query: PathQuery) {
    return this.#timed('paths', this.reader.paths(query));
  }
  neighbourhood(query: NeighbourhoodQuery) {
    return this.#timed('neighbourhood', this.reader.neighbourhood(query));
  }
  search(query: SearchQuery) {
    return this.#timed('search', this.reader.search(query));
  }
}
