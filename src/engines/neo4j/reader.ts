import type { ComparisonQuery, UnlinkedQuery } from '../../model/comparison.ts';
import type { GraphReader } from '../../model/port.ts';
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
} from '../../model/queries.ts';
import type { Kind, Prefetch, Relation, RelationOptions } from '../../model/relations.ts';
import { byKey } from './queries/by-key.ts';
import { compareStudies, unlinkedPage } from './queries/comparison.ts';
import { constructPage } from './queries/construct.ts';
import { counterparts } from './queries/counterpart.ts';
import { elementPages } from './queries/element.ts';
import { linkPages } from './queries/link.ts';
import { codeMatrix } from './queries/matrix.ts';
import { related } from './queries/related.ts';
import { search } from './queries/search.ts';
import { dataset, statistics, studyKeys, studyPage } from './queries/study.ts';
import { neighbourhood, paths } from './queries/traversal.ts';
import type { QueryRunner } from './query-runner.ts';

/** The graph as one request reads it. A class, because one is made for each request. */
export class Neo4jReader implements GraphReader {
  readonly #runner: QueryRunner;

  constructor(runner: QueryRunner) {
    this.#runner = runner;
  }

  versionsSeen() {
    return this.#runner.versionsSeen();
  }
  dataset() {
    return dataset(this.#runner);
  }
  statistics() {
    return statistics(this.#runner);
  }
  studyKeys() {
    return studyKeys(this.#runner);
  }
  byKey<K extends Kind>(kind: K, keys: readonly string[], prefetch?: readonly Prefetch[]) {
    return byKey(this.#runner, kind, keys, prefetch);
  }
  related<R extends Relation>(relation: R, owners: readonly string[], options?: RelationOptions) {
    return related(this.#runner, relation, owners, options);
  }
  studyPage(slice: Slice, prefetch?: readonly Prefetch[]) {
    return studyPage(this.#runner, slice, prefetch);
  }
  elementPages(scopes: readonly (string | null)[], query: ElementQuery) {
    return elementPages(this.#runner, scopes, query);
  }
  linkPages(scopes: readonly (string | null)[], query: LinkQuery) {
    return linkPages(this.#runner, scopes, query);
  }
  constructPage(query: ConstructQuery) {
    return constructPage(this.#runner, query);
  }
  counterparts(elements: readonly string[], query: CounterpartQuery) {
    return counterparts(this.#runner, elements, query);
  }
  matrix(query: MatrixQuery) {
    return codeMatrix(this.#runner, query);
  }
  comparison(query: ComparisonQuery) {
    return compareStudies(this.#runner, query);
  }
  unlinkedPage(query: UnlinkedQuery) {
    return unlinkedPage(this.#runner, query);
  }
  paths(query: PathQuery) {
    return paths(this.#runner, query);
  }
  neighbourhood(query: NeighbourhoodQuery) {
    return neighbourhood(this.#runner, query);
  }
  search(query: SearchQuery) {
    return search(this.#runner, query);
  }
}
