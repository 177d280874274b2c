/**
 * The rows that every engine returns. Rows are flat: scalars, lists of scalars, and the two small shapes below. Others are
 * in `dataset-rows.ts` and `traversal-rows.ts`.
 */

import type {
  Coefficient,
  LinkBasis,
  LinkJustification,
  LinkStatus,
  MappingPredicate,
  ModelLevel,
  Overlap,
  ParadigmRole,
  StatisticOrigin,
  StudyMethod,
  TextOrigin,
  TheoryBasis,
  TheoryRelation,
  Translation,
} from './enums.ts';

/** One form of a text; the whole text is the list of its forms, printed ones first. */
export interface TextForm {
  readonly value: string;
  readonly language: string;
  readonly origin: TextOrigin;
}
export type Forms = readonly TextForm[];

/** A place in a study's paper; the source's key is the study's. */
export interface CitationRow {
  readonly studyKey: string;
  readonly table: string | null;
  readonly rows: readonly number[] | null;
  readonly section: string | null;
}

export interface SourceRow {
  readonly key: string;
  readonly title: string;
  readonly year: number | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly license: string | null;
}

export interface StudyRow {
  readonly key: string;
  readonly method: StudyMethod;
  readonly year: number;
  readonly authors: readonly string[];
  readonly titleForms: Forms;
  readonly shortTitleForms: Forms;
  /** Empty when the paper does not say. */
  readonly locationForms: Forms;
  readonly interviewCount: number;
  readonly questionnaireCount: number | null;
  readonly coreKey: string | null;
  readonly statedAtInterview: number | null;
  /** The least alpha that the paper accepts; null where it reports none. */
  readonly reliabilityThreshold: number | null;
  readonly paper: SourceRow;
}

export interface ReliabilityRow {
  readonly coefficient: Coefficient;
  readonly value: number;
  readonly origin: StatisticOrigin;
  readonly itemCount: number | null;
  readonly sampleSize: number | null;
  readonly cite: CitationRow;
}

export interface ElementRow {
  readonly key: string;
  readonly level: ModelLevel;
  readonly studyKey: string;
  /** Null for a dimension, whose parent is the study itself. */
  readonly parentKey: string | null;
  readonly order: number;
  /** Of its dimension. */
  readonly role: ParadigmRole | null;
  readonly labelForms: Forms;
  readonly placementConfidence: number | null;
}

/** The fields of an element that few requests need; they would be half of its row. */
export interface DetailRow {
  /** The key of the element. */
  readonly key: string;
  readonly sourceTermForms: Forms;
  /** Empty where no codebook says what it means. */
  readonly definitionForms: Forms;
  readonly measured: ReliabilityRow | null;
  readonly cite: CitationRow;
}

/** How many codes an element has, itself and below. */
export interface CodeCountRow {
  /** The key of the element. */
  readonly key: string;
  /** Null for a study that publishes no codes (rule 6). */
  readonly codeCount: number | null;
}

export interface MeasuredRow extends ElementRow {
  readonly measured: ReliabilityRow;
}

export interface LinkRow {
  readonly key: string;
  readonly subjectKey: string;
  readonly objectKey: string;
  readonly predicate: MappingPredicate;
  readonly confidence: number;
  readonly justification: LinkJustification;
  readonly status: LinkStatus;
  readonly isNegated: boolean;
  readonly translation: Translation | null;
  /** Of a derived link, the least of those that it follows from. */
  readonly basis: LinkBasis;
  /** Where it was read, in the order of the seed; of a derived link, those of its parts in their order. */
  readonly citations: readonly CitationRow[];
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly reviewedBy: string | null;
  /** A day; null where nobody has reviewed it, or the day is not known. */
  readonly reviewedOn: string | null;
  readonly rationaleForms: Forms;
  /** The recorded links that it follows from, in order from its subject; empty for a recorded one. */
  readonly derivedFromKeys: readonly string[];
}

export interface ConstructRow {
  readonly key: string;
  readonly labelForms: Forms;
  readonly rationaleForms: Forms;
  readonly studyKeys: readonly string[];
  readonly overlap: Overlap;
  readonly isContested: boolean;
}

export interface AbsenceRow {
  readonly key: string;
  readonly elementKey: string;
  readonly studyKey: string;
  readonly rationaleForms: Forms;
}

/** Opposed claims of two or three studies about one matter (rule 22). */
export interface ContrastRow {
  readonly key: string;
  readonly labelForms: Forms;
  readonly rationaleForms: Forms;
  /** What it is about; null where no construct names it. */
  readonly constructKey: string | null;
  /** The studies of its sides, by key. */
  readonly studyKeys: readonly string[];
  readonly confidence: number;
  readonly status: LinkStatus;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

/** What one study claims in a contrast. */
export interface ContrastSideRow {
  /** The contrast's key, a tilde and the study's. */
  readonly key: string;
  readonly contrastKey: string;
  readonly studyKey: string;
  readonly elementKeys: readonly string[];
  readonly claimForms: Forms;
  readonly cite: CitationRow;
}

export interface TheoryRow {
  readonly studyKey: string;
  readonly relation: TheoryRelation;
  readonly sourceKey: string;
  readonly targetKey: string;
  readonly basis: TheoryBasis;
  readonly cite: CitationRow | null;
}

export interface InterviewRow {
  readonly key: string;
  readonly studyKey: string;
  readonly letter: string | null;
  readonly order: number;
}

export interface EvidenceRow {
  readonly elementKey: string;
  readonly interviewKey: string | null;
  readonly gistForms: Forms;
  readonly cite: CitationRow;
}

export interface ParticipantRow {
  readonly studyKey: string;
  readonly order: number;
  readonly educationForms: Forms;
  readonly occupationForms: Forms;
  readonly age: number | null;
}

export interface CountCheckRow {
  readonly studyKey: string;
  readonly whatForms: Forms;
  readonly stated: number | null;
  readonly counted: number;
  readonly explanationForms: Forms;
  readonly cite: CitationRow | null;
}

export interface NoteRow {
  readonly key: string;
  readonly studyKey: string;
  readonly textForms: Forms;
  /** Empty when it concerns the study as a whole. */
  readonly elementKeys: readonly string[];
  readonly cite: CitationRow;
}

export interface RecommendationRow {
  readonly key: string;
  readonly studyKey: string;
  readonly textForms: Forms;
  readonly groupForms: Forms;
  readonly elementKeys: readonly string[];
  readonly cite: CitationRow;
}

/** The distinct printed labels, normalised and joined, that one interview voiced. */
export interface InterviewLabelsRow {
  readonly interviewKey: string;
  readonly labels: readonly string[];
}

export interface HitRow {
  readonly kind: 'Study' | 'Element' | 'Construct';
  readonly key: string;
  readonly score: 1 | 2 | 3;
  readonly matchedForm: TextForm;
}
