import type {
  ConstructQuery,
  CounterpartQuery,
  ElementQuery,
  Found,
  LinkQuery,
  MatrixQuery,
  NeighbourhoodQuery,
  Page,
  PathQuery,
  SearchQuery,
  Slice,
} from './asked.ts';
import type { Comparison, ComparisonQuery, UnlinkedQuery } from './comparison.ts';
import type { Expected } from './expected.ts';
import type {
  AbsenceRow,
  BoundRow,
  ConstructRow,
  CountCheckRow,
  CounterpartRow,
  DatasetRow,
  DetailRow,
  ElementRow,
  EvidenceRow,
  HitRow,
  InterviewLabelsRow,
  InterviewRow,
  LinkRow,
  MatrixRow,
  MeasuredRow,
  ModelLevel,
  NoteRow,
  ParticipantRow,
  PathRow,
  RecommendationRow,
  StudyRow,
  SubgraphRow,
  TheoryRow,
} from './rows.ts';

export type * from './asked.ts';
export type * from './comparison.ts';
export type * from './expected.ts';

/** A row together with the key of the node it was asked for. */
export type Of<Row> = Row & { readonly of: string };

/**
 * The graph, as the rest of the program may know it.
 *
 * An operation that is a traversal here is a traversal in every engine: a Cypher pattern in one, a
 * walk over adjacency in another. Whatever an engine cannot do through these, the program does
 * without.
 *
 * Operations take many keys at once, so that a level of a query costs one call whatever the number
 * of parents. Those by key return what exists, in no order; those that return `Of` rows keep for
 * each owner the order said beside them, and unknown owners have none. Pages run beside the scopes
 * they were asked for; a scope of null is the whole graph. What is `expected` is what will be asked of the rows next:
 * it changes no answer, and may spare an engine a round trip.
 */
export interface KnowledgeGraph {
  /** The versions of the dataset that the reads of this view have met so far: more than one after a reload. */
  versionsSeen(): readonly string[];
  dataset(): Promise<DatasetRow>;
  /** How many of one kind hang on one of another in this dataset, a row for each `Way` that leads anywhere, in no order. */
  bounds(): Promise<readonly BoundRow[]>;

  studies(keys: readonly string[], expected?: readonly Expected[]): Promise<readonly StudyRow[]>;
  /** All of them, ascending: for the nearest key to an unknown one. */
  studyKeys(): Promise<readonly string[]>;
  /** By key. */
  studyPage(slice: Slice, expected?: readonly Expected[]): Promise<Page<StudyRow>>;

  elements(keys: readonly string[], expected?: readonly Expected[]): Promise<readonly ElementRow[]>;
  details(elements: readonly string[]): Promise<readonly DetailRow[]>;
  /** `scopes`: study keys. */
  elementPages(
    scopes: readonly (string | null)[],
    query: ElementQuery,
  ): Promise<readonly Page<ElementRow>[]>;
  /** Of elements or studies (whose children are the dimensions), as the paper orders them. */
  children(owners: readonly string[]): Promise<readonly Of<ElementRow>[]>;
  /** The dimension first, the parent last. */
  ancestors(elements: readonly string[]): Promise<readonly Of<ElementRow>[]>;
  /** Depth first, as the paper orders them. */
  descendants(
    elements: readonly string[],
    levels: readonly ModelLevel[] | null,
  ): Promise<readonly Of<ElementRow>[]>;
  /** Other codes of the study with the same normalised printed label, by key. */
  sameLabel(codes: readonly string[]): Promise<readonly Of<ElementRow>[]>;
  /** Elements of the studies that carry a reliability, by key. */
  measured(studies: readonly string[]): Promise<readonly Of<MeasuredRow>[]>;
  /** In the order of rule 15: causes, shapes, intervenes, responds, results. */
  theory(studies: readonly string[]): Promise<readonly Of<TheoryRow>[]>;

  /** Recorded ones, and derived ones at any confidence. */
  links(keys: readonly string[], expected?: readonly Expected[]): Promise<readonly LinkRow[]>;
  /** By subject key, then object key, recorded and derived ones in one order. `scopes`: element keys, at either end. */
  linkPages(
    scopes: readonly (string | null)[],
    query: LinkQuery,
  ): Promise<readonly Page<LinkRow>[]>;

  constructs(
    keys: readonly string[],
    expected?: readonly Expected[],
  ): Promise<readonly ConstructRow[]>;
  /** By key. */
  constructPage(query: ConstructQuery): Promise<Page<ConstructRow>>;
  /** Constructs that the elements express, by key. */
  constructsOf(elements: readonly string[]): Promise<readonly Of<ConstructRow>[]>;
  /** By key. */
  members(constructs: readonly string[]): Promise<readonly Of<ElementRow>[]>;
  /** All recorded links between two members, by subject key, then object key. */
  linksWithin(constructs: readonly string[]): Promise<readonly Of<LinkRow>[]>;

  absences(keys: readonly string[]): Promise<readonly AbsenceRow[]>;
  /** By key. */
  absencesOf(elements: readonly string[]): Promise<readonly Of<AbsenceRow>[]>;

  interviews(keys: readonly string[]): Promise<readonly InterviewRow[]>;
  /** Of studies, or of the codes they voiced, in their order. */
  interviewsOf(owners: readonly string[]): Promise<readonly Of<InterviewRow>[]>;
  /** The codes that the interviews voiced, by key. */
  codesOf(interviews: readonly string[]): Promise<readonly Of<ElementRow>[]>;
  /** One row an interview of the studies, in their order. */
  labelsVoiced(studies: readonly string[]): Promise<readonly Of<InterviewLabelsRow>[]>;
  /** As the seed orders it; of the elements themselves, not of what is below them. */
  evidenceOf(elements: readonly string[]): Promise<readonly Of<EvidenceRow>[]>;

  /** As the paper's table orders them. */
  participants(studies: readonly string[]): Promise<readonly Of<ParticipantRow>[]>;
  /** As the seed orders them. */
  countChecks(studies: readonly string[]): Promise<readonly Of<CountCheckRow>[]>;
  notes(keys: readonly string[]): Promise<readonly NoteRow[]>;
  /** Of studies (all their notes) or of elements (those about them), by key. */
  notesOf(owners: readonly string[]): Promise<readonly Of<NoteRow>[]>;
  recommendations(keys: readonly string[]): Promise<readonly RecommendationRow[]>;
  /** By key. */
  recommendationsOf(studies: readonly string[]): Promise<readonly Of<RecommendationRow>[]>;

  /**
   * Rule 3: recorded counterparts before derived ones, each by confidence, highest first, then by the element's key.
   */
  counterparts(
    elements: readonly string[],
    query: CounterpartQuery,
  ): Promise<Found<Of<CounterpartRow>>>;
  /** Rule 14: by key. Interviews are counted only of studies that tell them apart. */
  matrix(query: MatrixQuery): Promise<Found<MatrixRow>>;
  /** Rules 4 to 11: the rows from which a comparison of studies is folded. */
  comparison(query: ComparisonQuery): Promise<Comparison>;
  /** Rule 11: elements of a study without an active link of their own to one of the others, by key. */
  unlinkedPage(query: UnlinkedQuery): Promise<Page<ElementRow>>;
  /** Rule 12: simple paths, fewest hops first; none from an element to itself or to an unknown one. */
  paths(query: PathQuery): Promise<Found<PathRow>>;
  /** Rule 13: breadth first from the roots that exist and lie in the asked studies. */
  neighbourhood(query: NeighbourhoodQuery): Promise<SubgraphRow>;

  /** Rule 16: best score first, then key, then kind. */
  search(query: SearchQuery): Promise<Page<HitRow>>;
}

/** An engine: what views of the graph are taken from. */
export interface GraphSource {
  readonly engine: 'MEMORY' | 'NEO4J';
  /** One request's view. An aborted signal ends what the view still has under way. */
  view(signal?: AbortSignal): KnowledgeGraph;
  /** Null when reads can be answered now, else the reason in one sentence. */
  whyNotReady(): Promise<string | null>;
  close(): Promise<void>;
}
