import type {
  AbsenceRow,
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

/** All that is known of an element. */
export type RecordedElement = ElementRow & DetailRow;

/** A construct as it is curated; what follows from its members is computed by the engine. */
export interface CuratedConstruct {
  readonly key: string;
  readonly labelForms: Forms;
  readonly rationaleForms: Forms;
  readonly memberKeys: readonly string[];
}

/**
 * Everything an engine is opened on: valid seed files, flattened. Lists without another order are
 * by key.
 */
export interface Dataset {
  /**
   * A hash of the content: equal content, equal version, whatever the engine and the order of the
   * files.
   */
  readonly version: string;
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
}
