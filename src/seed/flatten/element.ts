import type { RecordedElement } from '../../model/dataset.ts';
import { sortedBy, sortOfKey } from '../../model/order.ts';
import type { EvidenceRow, Forms, InterviewRow, ReliabilityRow } from '../../model/rows.ts';
import { parentOf, stepOf } from '../element-key.ts';
import type { SeedElement } from '../shapes/element.ts';
import type { SeedStudy } from '../shapes/study.ts';
import { citation, labelForms, ownForms, printedForms } from './forms.ts';

export function elementRows(study: SeedStudy): readonly RecordedElement[] {
  const roles = new Map(study.elements.map(({ key, role }) => [key, role ?? null]));
  return sortedBy(
    study.elements.map((element) => {
      const parent = parentOf(element.key);
      return {
        key: element.key,
        level: element.level,
        studyKey: study.key,
        parentKey: parent === study.key ? null : parent,
        order: stepOf(element.key),
        role: roles.get(dimensionOf(element.key)) ?? null,
        labelForms: labelForms(element.label, study.language),
        sourceTermForms: termForms(study, element),
        definitionForms: printedForms(element.definition ?? {}, study.language),
        placementConfidence: element.placementConfidence ?? null,
        measured: measured(study, element),
        cite: citation(study.key, element.cite),
      };
    }),
    ({ key }) => sortOfKey(key),
  );
}

const dimensionOf = (key: string): string => key.split('.').slice(0, 2).join('.');

function termForms({ language, sourceTerms }: SeedStudy, { level }: SeedElement): Forms {
  const term = sourceTerms[level];
  return term === undefined ? [] : printedForms(term, language);
}

/** The study's reliability with the value and row of the element. No paper says how many items a scale had. */
function measured({ key, reliability }: SeedStudy, { alpha }: SeedElement): ReliabilityRow | null {
  if (reliability === null || alpha === undefined) return null;
  const { coefficient, origin, sampleSize, cite } = reliability;
  return {
    coefficient,
    value: alpha.value,
    origin,
    itemCount: null,
    sampleSize,
    cite: { ...citation(key, cite), rows: [alpha.row] },
  };
}

export function interviewRows({ key, interviews }: SeedStudy): readonly InterviewRow[] {
  return interviews.map((letter, index) => ({
    key: interviewKey(key, letter),
    studyKey: key,
    letter,
    order: index + 1,
  }));
}

const interviewKey = (study: string, letter: string): string => `${study}.${letter.toLowerCase()}`;

/** The printed answers first, then one row for each code and interview that voiced it. */
export function evidenceRows({
  key,
  evidence,
  elements,
  interviews,
}: SeedStudy): readonly EvidenceRow[] {
  const printed = evidence.map(({ element, gist, cite }) => ({
    elementKey: element,
    interviewKey: null,
    gistForms: ownForms(gist),
    cite: citation(key, cite),
  }));
  const voiced = elements.flatMap(({ key: elementKey, voicedIn, cite }) =>
    sortedBy(voicedIn ?? [], (letter) => interviews.indexOf(letter)).map((letter) => ({
      elementKey,
      interviewKey: interviewKey(key, letter),
      gistForms: [],
      cite: citation(key, cite),
    })),
  );
  return [...printed, ...voiced];
}
