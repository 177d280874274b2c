import type { Comparison, ComparisonQuery, UnlinkedQuery } from './comparison.ts';
import type { DatasetRow } from './dataset-rows.ts';
import type { Engine } from './enums.ts';
import type { NamedKey, UnknownKey } from './named-keys.ts';
import type {
  AbsenceQuery,
  ConstructMatrixQuery,
  ConstructQuery,
  ContrastQuery,
  CoOccurrenceQuery,
  CounterpartQuery,
  ElementQuery,
  LinkQuery,
  MatrixQuery,
  NeighbourhoodQuery,
  Page,
  PathQuery,
  ScopedLists,
  ScopedRows,
  SearchQuery,
  Slice,
  Strictness,
} from './queries.ts';
import type { Kind, Kinds, Prefetch, Relation, RelationOptions, Relations } from './relations.ts';
import type {
  AbsenceRow,
  ConstructRow,
  ContrastRow,
  ElementRow,
  HitRow,
  LinkRow,
  StudyRow,
} from './rows.ts';
import type { RelationStatistics } from './statistics.ts';
import type {
  ConstructMatrixRow,
  CoOccurrenceRow,
  CounterpartRow,
  MatrixRow,
  PathRow,
  SubgraphRow,
} from './traversal-rows.ts';
import type { WordProbe, WordRow } from './vocabulary.ts';

/**
 * The interface through which the rest of the program reads the graph.
 *
 * An operation that is a traversal here is a traversal in every engine: a Cypher pattern in one, a walk over
 * adjacency in another. The program uses nothing that an engine cannot do through these operations.
 *
 * Operations take many keys at once, so that a level of a query costs one call whatever the number of parents. The
 * lists and pages are in the order of their owners or scopes; a scope of null is the whole graph.
 */
export interface GraphReader {
  /** The versions of the dataset that this reader has read so far; more than one after a reload. */
  versionsSeen(): readonly string[];
  dataset(): Promise<DatasetRow>;
  /** Cardinalities of the relations in this dataset, in no order. */
  statistics(): Promise<readonly RelationStatistics[]>;
  /** All keys of studies, ascending; used to suggest the nearest key to an unknown one. */
  studyKeys(): Promise<readonly string[]>;

  /** The rows that exist, in no order. */
  byKey<K extends Kind>(
    kind: K,
    keys: readonly string[],
    prefetch?: readonly Prefetch[],
  ): Promise<readonly Kinds[K][]>;
  /** One list for each owner, in the order of `owners`; an unknown owner has an empty one. */
  related<R extends Relation>(
    relation: R,
    owners: readonly string[],
    options?: RelationOptions,
  ): Promise<readonly (readonly Relations[R][])[]>;

  /** By key. */
  studyPage(slice: Slice, prefetch?: readonly Prefetch[]): Promise<Page<StudyRow>>;
  /** `scopes`: study keys. */
  elementPages(
    scopes: readonly (string | null)[],
    query: ElementQuery,
  ): Promise<readonly Page<ElementRow>[]>;
  /** Recorded and derived in one order (rules 18 and 25). `scopes`: elements at either end. */
  linkPages(
    scopes: readonly (string | null)[],
    query: LinkQuery,
  ): Promise<readonly Page<LinkRow>[]>;
  /** Rule 24: how many recorded links of each element count; 0 for an unknown one. */
  linkCounts(elements: readonly string[], strictness: Strictness): Promise<readonly number[]>;
  /** By key. */
  constructPage(query: ConstructQuery): Promise<Page<ConstructRow>>;
  /** Rule 22: by key. */
  contrastPage(query: ContrastQuery): Promise<Page<ContrastRow>>;
  /** By the element's key, then the study's. */
  absencePage(query: AbsenceQuery): Promise<Page<AbsenceRow>>;

  /** Rule 3: recorded counterparts before derived ones, each by confidence, highest first, then by the element's key. */
  counterparts(
    elements: readonly string[],
    query: CounterpartQuery,
  ): Promise<ScopedLists<CounterpartRow>>;
  /** Rule 14: by key. For columns of interviews, only studies that identify interviews count. */
  matrix(query: MatrixQuery): Promise<ScopedRows<MatrixRow>>;
  /** Rule 26: constructs with a member in the studies, by key, counted as in a matrix of elements. */
  constructMatrix(query: ConstructMatrixQuery): Promise<ScopedRows<ConstructMatrixRow>>;
  /** Rule 26: most together first, then the highest coefficient, then by key. */
  coOccurrence(query: CoOccurrenceQuery): Promise<ScopedRows<CoOccurrenceRow>>;
  /** Rules 4 to 11: the rows from which a comparison of studies is folded. */
  comparison(query: ComparisonQuery): Promise<Comparison>;
  /** Rule 11: elements of a study without an active link of their own to one of the others, by key. */
  unlinkedPage(query: UnlinkedQuery): Promise<Page<ElementRow>>;
  /** Rule 12: simple paths, fewest hops first; none from an element to itself or to an unknown one. */
  paths(query: PathQuery): Promise<ScopedRows<PathRow>>;
  /** Rule 13: breadth first from the roots that exist and lie in the named studies. */
  neighbourhood(query: NeighbourhoodQuery): Promise<SubgraphRow>;
  /** Rules 16 and 28: best score first, then key, then kind. */
  search(query: SearchQuery): Promise<Page<HitRow>>;
  /** Rule 28: the words of labels that one of the probes fits, in no order. */
  words(probes: readonly WordProbe[]): Promise<readonly WordRow[]>;
  /** Rule 27: those of some keys that nothing has, at most 20 of each kind; by kind, then in the order given. */
  unknownKeys(named: readonly NamedKey[]): Promise<readonly UnknownKey[]>;
}

/** An engine, which makes readers of the graph. */
export interface GraphEngine {
  readonly engine: Engine;
  /**
   * A reader for one request. When the signal is aborted, the reads that are still running fail. A database notes the
   * `traceparent` (W3C Trace Context) at each of its transactions.
   */
  reader(signal?: AbortSignal, traceparent?: string): GraphReader;
  /**
   * Null when reads can be answered now, else the reason in one sentence, for the log together with the next step of
   * an administrator.
   */
  whyNotReady(withAdvice?: boolean): Promise<string | null>;
  close(): Promise<void>;
}
