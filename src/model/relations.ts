import type { ModelLevel } from './enums.ts';
import type {
  AbsenceRow,
  ConstructRow,
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

/** What has a key of its own, by the name of its kind. */
export interface Kinds {
  readonly studies: StudyRow;
  readonly elements: ElementRow;
  /** Of elements, by the element's key. */
  readonly details: DetailRow;
  /** Recorded ones, and derived ones at any confidence. */
  readonly links: LinkRow;
  readonly constructs: ConstructRow;
  readonly absences: AbsenceRow;
  readonly interviews: InterviewRow;
  readonly notes: NoteRow;
  readonly recommendations: RecommendationRow;
}
export type Kind = keyof Kinds;

/** What belongs to an owner, by the name of the relation; each list comes in the order said here. */
export interface Relations {
  /** Of elements, and of studies, whose children are the dimensions; as the paper orders them. */
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
  /** That an element expresses, by key. */
  readonly constructs: ConstructRow;
  /** Of constructs, by key. */
  readonly members: ElementRow;
  /** Of constructs: all recorded links between two members, by subject key, then object key. */
  readonly memberLinks: LinkRow;
  /** Of elements, by key. */
  readonly absences: AbsenceRow;
  /** Of studies, or of the codes that they voiced, in their order. */
  readonly interviews: InterviewRow;
  /** That an interview voiced, by key. */
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

/** What may own something: a node that is found by its key. */
export type Owner = 'Study' | 'Element' | 'Construct' | 'Interview';

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
  memberLinks: ['Construct'],
  absences: ['Element'],
  interviews: ['Study', 'Element'],
  codes: ['Interview'],
  voicedLabels: ['Study'],
  evidence: ['Element'],
  participants: ['Study'],
  countChecks: ['Study'],
  notes: ['Study', 'Element'],
  recommendations: ['Study'],
} as const satisfies Record<Relation, readonly Owner[]>;

/** Choices that a relation has. */
export interface RelationOptions {
  /** Of `descendants`: only these levels; null is all of them. */
  readonly levels?: readonly ModelLevel[] | null;
}

/** Keys that a row holds of other rows, by what these are to it, with their kind. */
export const REFERENCES = {
  /** Of what lies in a study. */
  study: 'studies',
  /** Of elements. */
  details: 'details',
  parent: 'elements',
  /** Of studies. */
  core: 'elements',
  /** The studies that express a construct. */
  memberStudies: 'studies',
  /** The subject and the object of a link. */
  linkEnds: 'elements',
  /** The source and the target of an edge of a theory. */
  theoryEnds: 'elements',
  /** Of a piece of evidence. */
  interview: 'interviews',
  /** Of an absence or a counterpart. */
  element: 'elements',
  /** Of a recommendation, a note, a path or a neighbourhood. */
  elements: 'elements',
  /** That join a counterpart, or that a path or a neighbourhood holds. */
  links: 'links',
  /** What a search found. */
  hitElements: 'elements',
  hitStudies: 'studies',
  hitConstructs: 'constructs',
} as const satisfies Record<string, Kind>;
export type Reference = keyof typeof REFERENCES;

/**
 * A read that will follow on the rows of another. An engine to which each read is a round trip may fetch its rows in the
 * same one and then answer the read from them; what it fetches changes no answer.
 */
export interface Prefetch extends RelationOptions {
  readonly read: Relation | Reference;
  /** What will follow on its own rows. */
  readonly next: readonly Prefetch[];
}

/** Whether a read is of a relation, and not of a reference. */
export const isRelation = (read: Relation | Reference): read is Relation => read in OWNERS;
