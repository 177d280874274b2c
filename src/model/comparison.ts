import type { MappingPredicate, ModelLevel, ParadigmRole } from './enums.ts';
import type { Slice } from './queries.ts';
import type { AbsenceRow, ConstructRow, ElementRow, LinkRow, StudyRow } from './rows.ts';

/** What a comparison of studies asks of an engine, and what it gets to fold. */

/** The most studies that one query compares: named, or taken together where it names none. */
export const MAX_COMPARED_STUDIES = 20;

/** The predicates that say that two elements are one idea, or that one contains the other (rules 4 and 9). */
export const SAME_IDEA: readonly MappingPredicate[] = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
];

/** What of a comparison is wanted: the rest stays empty, so that nobody pays for what nobody asked. */
export interface ComparisonParts {
  /** Dimensions by their role, what links join to them in thematic studies, and absences of them. */
  readonly roles: boolean;
  /** Constructs with a member in a compared study, their members there, the links between these, and absences. */
  readonly constructs: boolean;
  /** The predicates, as recorded, of the links that are wanted. */
  readonly predicates: readonly MappingPredicate[];
  /** What is valued oppositely. */
  readonly disputes: boolean;
  /** The elements at the ends of links, also where they stand in no cell. */
  readonly ends: boolean;
  /** How much lies at and below the elements that stand in cells. */
  readonly sizes: boolean;
}

export interface ComparisonQuery {
  /** Null: all. */
  readonly studies: readonly string[] | null;
  readonly minConfidence: number;
  /** Whether links that follow from others count (rule 3). */
  readonly includeDerived: boolean;
  readonly parts: ComparisonParts;
}

/** A study with what its cells are measured by. */
export interface ComparedStudy extends StudyRow {
  readonly elementCount: number;
  readonly hasCodes: boolean;
  /** Whether any of its elements is tied to an interview. */
  readonly hasVoicedCodes: boolean;
}

/** An active link between two compared studies, with where its ends lie. */
export interface ComparedLink extends LinkRow {
  readonly subjectStudy: string;
  readonly objectStudy: string;
  readonly subjectRole: ParadigmRole | null;
  readonly objectRole: ParadigmRole | null;
}

/** The ends of a link that says that one idea is valued oppositely, whatever its confidence (rule 8). */
export interface Dispute {
  readonly subjectKey: string;
  readonly objectKey: string;
}

/** What lies at an element and below it, each once. */
export interface SizeRow {
  readonly key: string;
  readonly elementCount: number;
  readonly codeCount: number;
  /** Interviews in which something here or below was voiced. */
  readonly interviewKeys: readonly string[];
}

/** A construct with its members in the compared studies, by key; its own fields are over all studies. */
export interface ComparedConstruct extends ConstructRow {
  readonly memberKeys: readonly string[];
}

/** Flat rows of a comparison; lists are by key, links by subject and then object. */
export interface Comparison {
  /** How many of the asked studies exist: of more than may be compared, nothing else is read. */
  readonly found: number;
  readonly studies: readonly ComparedStudy[];
  readonly links: readonly ComparedLink[];
  readonly disputes: readonly Dispute[];
  readonly elements: readonly ElementRow[];
  readonly sizes: readonly SizeRow[];
  readonly constructs: readonly ComparedConstruct[];
  /** Assertions that an element of a compared study, in a cell of a row, is missing in another. */
  readonly absences: readonly AbsenceRow[];
}

/** Which elements without a link are asked for. */
export interface UnlinkedQuery {
  readonly study: string;
  /** The other compared studies. */
  readonly others: readonly string[];
  readonly levels: readonly ModelLevel[] | null;
  readonly minConfidence: number;
  readonly includeDerived: boolean;
  readonly slice: Slice;
}
