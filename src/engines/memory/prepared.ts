import type { Dataset } from '../../model/dataset.ts';
import type { PackedRows } from '../../model/packed-rows.ts';
import type {
  AbsenceRow,
  ConstructRow,
  ContrastRow,
  ContrastSideRow,
  CountCheckRow,
  DetailRow,
  ElementRow,
  EvidenceRow,
  InterviewRow,
  LinkRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
  StudyRow,
  TheoryRow,
} from '../../model/rows.ts';
import type { RelationStatistics } from '../../model/statistics.ts';
import type { WordRow } from '../../model/vocabulary.ts';
import type { NumberLists } from './number-lists.ts';

/**
 * A dataset with all that the engine computes of it, as bytes and numbers. It is made once: by a build, which writes it
 * down, or by the process of a reload, which sends it. Opening it then takes little, whatever its size.
 *
 * A thing's number is its place in its list. Elements are by key, links by subject, then object; derived links follow
 * the recorded ones.
 */
export interface Prepared {
  readonly about: About;
  readonly rows: { readonly [List in keyof PreparedRows]: PackedRows<PreparedRows[List]> };
  readonly edges: Edges;
  readonly links: LinkColumns;
  readonly elements: ElementColumns;
  readonly search: PreparedSearch;
}

interface About extends Pick<Dataset, 'version' | 'description' | 'agreement'> {
  /** Of labels, ascending by tag. */
  readonly languages: readonly string[];
  readonly statistics: readonly RelationStatistics[];
}

export interface PreparedRows {
  readonly studies: StudyRow;
  readonly elements: ElementRow;
  /** Of the element with the same number. */
  readonly details: DetailRow;
  readonly interviews: InterviewRow;
  readonly constructs: ConstructRow;
  readonly theory: TheoryRow;
  readonly absences: AbsenceRow;
  readonly contrasts: ContrastRow;
  readonly contrastSides: ContrastSideRow;
  readonly evidence: EvidenceRow;
  readonly participants: ParticipantRow;
  readonly countChecks: CountCheckRow;
  /** By key. */
  readonly notes: NoteRow;
  /** By key. */
  readonly recommendations: RecommendationRow;
  readonly links: LinkRow;
  readonly words: WordRow;
}

/** For each owner the numbers of what it has, in the order of the dataset. */
export interface Edges {
  readonly childrenOfStudy: NumberLists;
  readonly childrenOfElement: NumberLists;
  readonly interviewsOfStudy: NumberLists;
  readonly interviewsOfElement: NumberLists;
  readonly elementsOfInterview: NumberLists;
  readonly constructsOfElement: NumberLists;
  readonly elementsOfConstruct: NumberLists;
  readonly linksFrom: NumberLists;
  readonly linksTo: NumberLists;
  /** At either end. */
  readonly derivedAt: NumberLists;
  readonly theoryFrom: NumberLists;
  readonly theoryTo: NumberLists;
  readonly evidenceOfElement: NumberLists;
  readonly participantsOfStudy: NumberLists;
  readonly countChecksOfStudy: NumberLists;
  readonly notesOfStudy: NumberLists;
  readonly notesOfElement: NumberLists;
  readonly recommendationsOfStudy: NumberLists;
}

/** Of each link, recorded or derived, what conditions and traversals ask of it. Values of enums by their place there. */
export interface LinkColumns {
  readonly subjects: Uint32Array<ArrayBuffer>;
  readonly objects: Uint32Array<ArrayBuffer>;
  readonly predicates: Uint8Array<ArrayBuffer>;
  readonly confidences: Float64Array<ArrayBuffer>;
  readonly statuses: Uint8Array<ArrayBuffer>;
  /** 1 where it is negated. */
  readonly negations: Uint8Array<ArrayBuffer>;
  /** 0 for none. */
  readonly translations: Uint8Array<ArrayBuffer>;
  /** Of each derived link, the recorded ones that it follows from, in order from its subject. */
  readonly chains: NumberLists;
  /** All links by subject, then object. */
  readonly inOrder: Uint32Array<ArrayBuffer>;
}

export interface ElementColumns {
  readonly studies: Uint32Array<ArrayBuffer>;
  /** Values of enums by their place there; 0 for no role, then from 1 on. */
  readonly levels: Uint8Array<ArrayBuffer>;
  readonly roles: Uint8Array<ArrayBuffer>;
  readonly orders: Float64Array<ArrayBuffer>;
  /** Of the parent; `NONE` for a dimension. */
  readonly parents: Uint32Array<ArrayBuffer>;
  /** How many links count at the usual confidence. */
  readonly linkCounts: Uint32Array<ArrayBuffer>;
  readonly codeCounts: Uint32Array<ArrayBuffer>;
  /** By language, the place of each label in its alphabetical order; `NONE` without a label. */
  readonly ranks: Readonly<Record<string, Uint32Array<ArrayBuffer>>>;
}

export const NONE = 2 ** 32 - 1;

/** What a search looks at: studies, elements and constructs by key, then kind; each with its texts, the forms of its label. */
export interface PreparedSearch {
  /** The place of each kind in `SEARCHED`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Its number among those of its kind. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** All texts, folded, by item. */
  readonly folded: PackedRows<string>;
  /** The first text of each item, and where those of the last one end. */
  readonly firstTexts: Uint32Array<ArrayBuffer>;
  /** The item of each text. */
  readonly itemOfText: Uint32Array<ArrayBuffer>;
  /** The item of each element. */
  readonly ofElements: Uint32Array<ArrayBuffer>;
  readonly index: PreparedIndex;
}
export const SEARCHED = ['Study', 'Element', 'Construct'] as const;

/** Orders are by code unit. */
export interface PreparedIndex {
  /** Ascending, each once; with a line feed between two. */
  readonly words: string;
  /** The texts that have each word, ascending. */
  readonly places: NumberLists;
  /** The texts in the order of what they are without spaces. */
  readonly byJoined: Uint32Array<ArrayBuffer>;
  /** The items in the order of their keys. */
  readonly byKey: Uint32Array<ArrayBuffer>;
}
