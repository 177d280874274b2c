import { byKey, compare, sortOfKey } from '../../model/order.ts';
import type {
  CountCheckRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
  StudyRow,
  TheoryRow,
} from '../../model/rows.ts';
import type { SeedStudy } from '../shapes/study.ts';
import { citation, ownForms, printedForms, titleForms } from './forms.ts';

export function studyRow(study: SeedStudy): StudyRow {
  const { key, method, year, authors, interviewCount, questionnaireCount, source } = study;
  return {
    key,
    method,
    year,
    authors,
    titleForms: titleForms(study.title),
    shortTitleForms: titleForms(study.shortTitle),
    locationForms: ownForms(study.location),
    interviewCount,
    questionnaireCount,
    coreKey: study.elements.find(({ role }) => role === 'CORE_PHENOMENON')?.key ?? null,
    statedAtInterview: study.saturation.statedAtInterview,
    reliabilityThreshold: study.reliability?.threshold ?? null,
    paper: { key, ...source },
  };
}

function participantRows({ key, language, participants }: SeedStudy): readonly ParticipantRow[] {
  return participants.map(({ order, education, occupation, age }) => ({
    studyKey: key,
    order,
    educationForms: printedForms(education, language),
    occupationForms: printedForms(occupation, language),
    age,
  }));
}

/** The rows are already in the order of rule 15, because the rule `theoryIsWhole` checks it. */
function theoryRows({ key, theory }: SeedStudy): readonly TheoryRow[] {
  return theory.map(({ relation, source, target, basis, cite }) => ({
    studyKey: key,
    relation,
    sourceKey: source,
    targetKey: target,
    basis,
    cite: cite === undefined ? null : citation(key, cite),
  }));
}

function countCheckRows({ key, countChecks }: SeedStudy): readonly CountCheckRow[] {
  return countChecks.map(({ what, stated, counted, explanation, cite }) => ({
    studyKey: key,
    whatForms: ownForms(what),
    stated,
    counted,
    explanationForms: ownForms(explanation),
    cite: cite === null ? null : citation(key, cite),
  }));
}

function noteRows(study: SeedStudy): readonly NoteRow[] {
  return study.notes
    .map(({ key, text, about, cite }) => ({
      key,
      studyKey: study.key,
      textForms: ownForms(text),
      elementKeys: inOrderOfKeys(about),
      cite: citation(study.key, cite),
    }))
    .sort(byKey);
}

function recommendationRows(study: SeedStudy): readonly RecommendationRow[] {
  return study.recommendations
    .flatMap(({ group, items }) =>
      items.map(({ key, text, followsFrom, cite }) => ({
        key,
        studyKey: study.key,
        textForms: ownForms(text),
        groupForms: ownForms(group),
        elementKeys: inOrderOfKeys(followsFrom),
        cite: citation(study.key, cite),
      })),
    )
    .sort(byKey);
}

/** Sorts keys ascending, numbers as numbers. */
export function inOrderOfKeys(keys: readonly string[]): readonly string[] {
  return [...keys].sort((a, b) => compare(sortOfKey(a), sortOfKey(b)));
}

/** What is recorded of a study beside its model, one list for each kind. */
export const studyRecords = (studies: readonly SeedStudy[]) => ({
  theory: studies.flatMap(theoryRows),
  participants: studies.flatMap(participantRows),
  countChecks: studies.flatMap(countCheckRows),
  notes: studies.flatMap(noteRows),
  recommendations: studies.flatMap(recommendationRows),
});
