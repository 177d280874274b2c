import type { AgreementRow, DescriptionRow } from './dataset-rows.ts';
import type {
  AbsenceRow,
  ContrastRow,
  ContrastSideRow,
  CountCheckRow,
  DetailRow,
  ElementRow,
  EvidenceRow,
  Forms,
  InterviewRow,
  LinkRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
  StudyRow,
  TheoryRow,
} from './rows.ts';

/** Everything that is recorded of an element. */
export type RecordedElement = ElementRow & DetailRow;

/** A construct as it is curated; the engine computes what follows from its members. */
export interface CuratedConstruct {
  readonly key: string;
  readonly labelForms: Forms;
  readonly rationaleForms: Forms;
  readonly memberKeys: readonly string[];
}

/** The content of an engine: valid seed files, flattened. Lists without another order are by key. */
export interface Dataset {
  /** A hash of the content, which does not depend on the engine or the order of the files. */
  readonly version: string;
  readonly description: DescriptionRow;
  /** Of the latest sample; null when no pair was judged twice. */
  readonly agreement: AgreementRow | null;
  readonly studies: readonly StudyRow[];
  readonly elements: readonly RecordedElement[];
  readonly theory: readonly TheoryRow[];
  readonly interviews: readonly InterviewRow[];
  /** In the order of the seed; an interview that voiced a code is evidence of it. */
  readonly evidence: readonly EvidenceRow[];
  readonly participants: readonly ParticipantRow[];
  readonly countChecks: readonly CountCheckRow[];
  readonly notes: readonly NoteRow[];
  readonly recommendations: readonly RecommendationRow[];
  readonly links: readonly LinkRow[];
  readonly constructs: readonly CuratedConstruct[];
  readonly absences: readonly AbsenceRow[];
  readonly contrasts: readonly ContrastRow[];
  readonly contrastSides: readonly ContrastSideRow[];
}

type KeyedListOfStudy = {
  [List in keyof Dataset]: Dataset[List] extends readonly {
    readonly key: string;
    readonly studyKey: string;
  }[]
    ? List
    : never;
}[keyof Dataset];

/** The lists that a study's file has besides elements, each item with a key of its own. The type asks for all. */
const RECORDS: Readonly<
  Record<Exclude<KeyedListOfStudy, 'elements' | 'absences' | 'contrastSides'>, true>
> = {
  interviews: true,
  recommendations: true,
  notes: true,
};
export const STUDY_RECORDS = Object.keys(RECORDS) as readonly (keyof typeof RECORDS)[];
