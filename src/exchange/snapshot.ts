import type { RecordedElement } from '../model/dataset.ts';
import type { DatasetRow } from '../model/dataset-rows.ts';
import type {
  AbsenceRow,
  ConstructRow,
  ContrastRow,
  ContrastSideRow,
  InterviewRow,
  LinkRow,
  NoteRow,
  StudyRow,
  TheoryRow,
} from '../model/rows.ts';

/** A construct with its members, by key. */
export interface ConstructWithMembers extends ConstructRow {
  readonly memberKeys: readonly string[];
}

/** A contrast with its sides, by the key of the study. */
export interface ContrastWithSides extends ContrastRow {
  readonly sides: readonly ContrastSideRow[];
}

/** A code, and an interview that voiced it. */
export interface VoicedCode {
  readonly codeKey: string;
  readonly interviewKey: string;
}

/** What the exports are written from: the rows of one version of the dataset, in the order of their keys. */
export interface Snapshot {
  readonly dataset: DatasetRow;
  readonly studies: readonly StudyRow[];
  readonly elements: readonly RecordedElement[];
  /** By study, then in the order of rule 15. */
  readonly theory: readonly TheoryRow[];
  /** By study, then in the study's order. */
  readonly interviews: readonly InterviewRow[];
  /** By interview, then by code. */
  readonly voiced: readonly VoicedCode[];
  readonly notes: readonly NoteRow[];
  /** By subject, then object; recorded ones only. */
  readonly links: readonly LinkRow[];
  /** By subject, then object; those that follow from recorded ones, at any confidence (rule 3). */
  readonly derivedLinks: readonly LinkRow[];
  readonly constructs: readonly ConstructWithMembers[];
  readonly contrasts: readonly ContrastWithSides[];
  /** By element, then by key. */
  readonly absences: readonly AbsenceRow[];
}
