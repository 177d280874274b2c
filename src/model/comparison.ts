import type { MappingPredicate, ModelLevel, ParadigmRole } from './enums.ts';
import type { Slice, Strictness } from './queries.ts';
import type {
  AbsenceRow,
  ConstructRow,
  ContrastRow,
  ElementRow,
  InterviewRow,
  LinkRow,
  StudyRow,
} from './rows.ts';

/** The query that a comparison of studies sends to an engine, and the rows that it returns. */

/** The most studies that one query compares, whether it names them or means all. */
export const MAX_COMPARED_STUDIES = 20;

/** The predicates that say that two elements are one idea, or that one contains the other (rules 4 and 9). */
export const SAME_IDEA: readonly MappingPredicate[] = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
];

/** Which parts of a comparison to read; the others stay empty and cost nothing. */
export interface ComparisonParts {
  /** Dimensions with a role, the elements of thematic studies linked to them, and absences of them. */
  readonly roles: boolean;
  /** Constructs with a member in a compared study, their members there, the links between members, and absences. */
  readonly constructs: boolean;
  /** The predicates, as recorded, of the links to read. */
  readonly predicates: readonly MappingPredicate[];
  /** Links whose ends value one idea oppositely. */
  readonly disputes: boolean;
  /** Contrasts with at least two sides in compared studies. */
  readonly contrasts: boolean;
  /** The elements at the ends of links, also those in no cell. */
  readonly ends: boolean;
  /** The sizes of the elements in cells. */
  readonly sizes: boolean;
  /** The interviews of the elements in cells; their keys are in the sizes. */
  readonly interviews: boolean;
}

export interface ComparisonQuery {
  /** Null means all. */
  readonly studies: readonly string[] | null;
  readonly minConfidence: number;
  /** Whether links that follow from others count (rule 3). */
  readonly includeDerived: boolean;
  readonly parts: ComparisonParts;
}

/** A study with what its cells are measured against. */
export interface ComparedStudy extends StudyRow {
  readonly elementCount: number;
  readonly hasCodes: boolean;
  /** Whether any of its elements is tied to an interview. */
  readonly hasVoicedCodes: boolean;
}

/** An active link between two compared studies, with the study and role of each end. */
export interface ComparedLink extends LinkRow {
  readonly subjectStudy: string;
  readonly objectStudy: string;
  readonly subjectRole: ParadigmRole | null;
  readonly objectRole: ParadigmRole | null;
}

/** The ends of a link that says that they value one idea oppositely, whatever its confidence (rule 8). */
export interface Dispute {
  readonly subjectKey: string;
  readonly objectKey: string;
}

/** Counts of an element and all below it, each once. */
export interface SizeRow {
  readonly key: string;
  readonly elementCount: number;
  readonly codeCount: number;
  /** Interviews that voiced the element or one below it. */
  readonly interviewKeys: readonly string[];
}

/** A construct with its members in the compared studies, by key; its other fields are over all studies. */
export interface ComparedConstruct extends ConstructRow {
  readonly memberKeys: readonly string[];
}

/** Flat rows of a comparison; lists are by key, links by subject and then object. */
export interface Comparison {
  /** How many of the requested studies exist; if more than may be compared, nothing else is read. */
  readonly found: number;
  readonly studies: readonly ComparedStudy[];
  readonly links: readonly ComparedLink[];
  readonly disputes: readonly Dispute[];
  readonly elements: readonly ElementRow[];
  readonly sizes: readonly SizeRow[];
  /** By study, in its order. */
  readonly interviews: readonly InterviewRow[];
  readonly constructs: readonly ComparedConstruct[];
  /** Assertions that an element in a cell is missing in another compared study. */
  readonly absences: readonly AbsenceRow[];
  /** Those with at least two sides in compared studies. */
  readonly contrasts: readonly ContrastRow[];
}

/** Selects elements of `study` without a link to the other studies that is strict enough. */
export interface UnlinkedQuery extends Strictness {
  readonly study: string;
  /** The other compared studies. */
  readonly others: readonly string[];
  readonly levels: readonly ModelLevel[] | null;
  /** Whether nothing lies below; null means either. */
  readonly isLeaf: boolean | null;
  readonly includeDerived: boolean;
  readonly slice: Slice;
}
