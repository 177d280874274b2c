import type { ModelLevel } from './enums.ts';
import type {
  AbsenceRow,
  CodeCountRow,
  ConstructRow,
  ContrastRow,
  ContrastSideRow,
  CountCheckRow,
  DetailRow,
  ElementRow,
  EvidenceRow,
  InterviewLabelsRow,
  InterviewRow,
  LinkRow,
  MeasuredRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
  StudyRow,
  TheoryRow,
} from './rows.ts';

/** The rows that have a key of their own, by the name of their kind. */
export interface Kinds {
  readonly studies: StudyRow;
  readonly elements: ElementRow;
  /** Of elements, by the element's key. */
  readonly details: DetailRow;
  /** Of elements, by the element's key. */
  readonly codeCounts: CodeCountRow;
  /** Recorded ones, and derived ones at any confidence. */
  readonly links: LinkRow;
  readonly constructs: ConstructRow;
  readonly absences: AbsenceRow;
  readonly contrasts: ContrastRow;
  readonly interviews: InterviewRow;
  readonly notes: NoteRow;
  readonly recommendations: RecommendationRow;
}
export type Kind = keyof Kinds;

/** The rows that belong to an owner, by the name of the relation. Each list has the order given here. */
export interface Relations {
  /** Of elements and studies, as the paper orders them; the children of a study are its dimensions. */
  readonly children: ElementRow;
  /** The dimension first, the parent last. */
  readonly ancestors: ElementRow;
  /** Depth first, as the paper orders them. */
  readonly descendants: ElementRow;
  /** Of codes: other codes of the study with the same normalised printed label, by key. */
  readonly sameLabel: ElementRow;
  /** Of studies: elements that carry a reliability, by key. */
  readonly measured: MeasuredRow;
  /** Of studies, in the order of rule 15: causes, shapes, intervenes, responds, results. */
  readonly theory: TheoryRow;
  /** Of elements: the constructs that they express, by key. */
  readonly constructs: ConstructRow;
  /** Of constructs, by key. */
  readonly members: ElementRow;
  /** Of constructs: the interviews that voiced a member or a code below it, each once; by study, in its order. */
  readonly memberInterviews: InterviewRow;
  /** Of constructs: all recorded links between two members, by subject key, then object key. */
  readonly memberLinks: LinkRow;
  /** Of elements, by key. */
  readonly absences: AbsenceRow;
  /** Of elements: those with it on a side; of constructs: those that name it; by key. */
  readonly contrasts: ContrastRow;
  /** Of contrasts, by the key of the study. */
  readonly sides: ContrastSideRow;
  /** Of studies, and of elements: those that voiced them or a code below, each once; in the order of the study. */
  readonly interviews: InterviewRow;
  /** Of interviews: the codes that they voiced, by key. */
  readonly codes: ElementRow;
  /** Of studies: one row for each interview, in their order. */
  readonly voicedLabels: InterviewLabelsRow;
  /** Of elements, as the seed orders it; not of what is below them. */
  readonly evidence: EvidenceRow;
  /** Of studies, as the paper's table orders them. */
  readonly participants: ParticipantRow;
  /** Of studies, as the seed orders them. */
  readonly countChecks: CountCheckRow;
  /** Of studies (all their notes), or of elements (those about them), by key. */
  readonly notes: NoteRow;
  /** Of studies, by key. */
  readonly recommendations: RecommendationRow;
}
export type Relation = keyof Relations;

/** The labels of nodes that own rows of a relation. */
export type Owner = 'Study' | 'Element' | 'Construct' | 'Contrast' | 'Interview';

/** The owners of each relation. */
export const OWNERS = {
  children: ['Study', 'Element'],
  ancestors: ['Element'],
  descendants: ['Element'],
  sameLabel: ['Element'],
  measured: ['Study'],
  theory: ['Study'],
  constructs: ['Element'],
  members: ['Construct'],
  memberInterviews: ['Construct'],
  memberLinks: ['Construct'],
  absences: ['Element'],
  contrasts: ['Element', 'Construct'],
  sides: ['Contrast'],
  interviews: ['Study', 'Element'],
  codes: ['Interview'],
  voicedLabels: ['Study'],
  evidence: ['Element'],
  participants: ['Study'],
  countChecks: ['Study'],
  notes: ['Study', 'Element'],
  recommendations: ['Study'],
} as const satisfies Record<Relation, readonly Owner[]>;

/** Options of the read of a relation. */
export interface RelationOptions {
  /** Of `descendants`: only these levels; null means all. */
  readonly levels?: readonly ModelLevel[] | null;
  /** Of `members` and `memberInterviews`: only members in these studies; null means all. */
  readonly studies?: readonly string[] | null;
}

/** A name of the options, the same for all orders of their values. */
export const optionsName = ({ levels, studies }: RelationOptions): string =>
  [levels, studies].map((values) => [...(values ?? [])].sort().join(' ')).join(' / ');

/** References from a row to others by key: the name of each reference, and the kind of the rows it leads to. */
export const REFERENCES = {
  /** From every row that belongs to a study. */
  study: 'studies',
  /** From elements. */
  details: 'details',
  codeCount: 'codeCounts',
  parent: 'elements',
  /** From studies. */
  core: 'elements',
  /** The studies that express a construct. */
  memberStudies: 'studies',
  /** What a contrast is about. */
  contested: 'constructs',
  /** The subject and the object of a link. */
  linkEnds: 'elements',
  /** The source and the target of an edge of a theory. */
  theoryEnds: 'elements',
  /** From evidence. */
  interview: 'interviews',
  /** From co-occurrences. */
  sharedInterviews: 'interviews',
  /** From absences and counterparts. */
  element: 'elements',
  /** From recommendations, notes, sides of contrasts, co-occurrences, paths and neighbourhoods. */
  elements: 'elements',
  /** From counterparts, paths and neighbourhoods. */
  links: 'links',
  /** From hits of a search. */
  hitElements: 'elements',
  hitStudies: 'studies',
  hitConstructs: 'constructs',
} as const satisfies Record<string, Kind>;
export type Reference = keyof typeof REFERENCES;

/**
 * A read that will follow on the rows of another. An engine for which each read is a round trip may fetch both at
 * once and answer the later read from what it fetched. Prefetching never changes a result.
 */
export interface Prefetch extends RelationOptions {
  readonly read: Relation | Reference;
  /** The reads that will follow on its own rows. */
  readonly next: readonly Prefetch[];
}

/** True for a relation, false for a reference. */
export const isRelation = (read: Relation | Reference): read is Relation => read in OWNERS;
