import type { CuratedConstruct, Dataset, RecordedElement } from '../../src/model/dataset.ts';
import type { AgreementRow, DescriptionRow } from '../../src/model/dataset-rows.ts';
import type { ModelLevel } from '../../src/model/enums.ts';
import { byKey } from '../../src/model/order.ts';
import type {
  AbsenceRow,
  CitationRow,
  ContrastRow,
  ContrastSideRow,
  EvidenceRow,
  Forms,
  InterviewRow,
  LinkRow,
  StudyRow,
  TheoryRow,
} from '../../src/model/rows.ts';

/** Builders of rows with everything that a check is not about filled in. */

const cite = (studyKey: string): CitationRow => ({
  studyKey,
  table: '1',
  rows: [1],
  section: null,
});

export const forms = (fa: string, en: string, corrected?: string): Forms => [
  { value: fa, language: 'fa', origin: 'PRINTED' },
  ...(corrected ? [{ value: corrected, language: 'fa', origin: 'CORRECTED' as const }] : []),
  { value: en, language: 'en', origin: 'TRANSLATED' },
];

export function study(key: string, given: Partial<StudyRow> = {}): StudyRow {
  return {
    key,
    method: 'GROUNDED_THEORY',
    year: 2025,
    authors: ['A. Author'],
    titleForms: forms(`مطالعهٔ ${key}`, `The study ${key}`),
    shortTitleForms: forms(key, key),
    locationForms: [],
    interviewCount: 3,
    questionnaireCount: null,
    coreKey: null,
    statedAtInterview: null,
    reliabilityThreshold: null,
    paper: { key, title: key, year: 2025, doi: null, url: null, license: null },
    ...given,
  };
}

export function element(
  key: string,
  level: ModelLevel,
  given: Partial<RecordedElement> = {},
): RecordedElement {
  const steps = key.split('.');
  const studyKey = steps[0] ?? '';
  return {
    key,
    level,
    studyKey,
    parentKey: steps.length > 2 ? steps.slice(0, -1).join('.') : null,
    order: Number(steps.at(-1)),
    role: null,
    labelForms: forms(`برچسب ${key}`, `Label ${key}`),
    sourceTermForms: forms('بعد', 'dimension'),
    definitionForms: forms('آنچه کتابچه می‌گوید', 'What the codebook says'),
    placementConfidence: null,
    measured: null,
    cite: cite(studyKey),
    ...given,
  };
}

export function link(subjectKey: string, objectKey: string, given: Partial<LinkRow> = {}): LinkRow {
  return {
    key: `${subjectKey}~${objectKey}`,
    subjectKey,
    objectKey,
    predicate: 'RELATED_MATCH',
    confidence: 0.8,
    justification: 'MANUAL_CURATION',
    status: 'CANDIDATE',
    isNegated: false,
    translation: null,
    basis: 'TEXT',
    citations: [
      cite(subjectKey.split('.')[0] ?? ''),
      { studyKey: objectKey.split('.')[0] ?? '', table: null, rows: null, section: 'Discussion' },
    ],
    proposedBy: 'A curator',
    proposedOn: '2026-11-21',
    reviewedBy: null,
    reviewedOn: null,
    rationaleForms: forms('چون', 'Because'),
    derivedFromKeys: [],
    ...given,
  };
}

export const construct = (key: string, memberKeys: readonly string[]): CuratedConstruct => ({
  key,
  labelForms: forms(`سازهٔ ${key}`, `Construct ${key}`),
  rationaleForms: forms('چون', 'Because'),
  memberKeys,
});

export const interview = (studyKey: string, letter: string, order: number): InterviewRow => ({
  key: `${studyKey}.${letter.toLowerCase()}`,
  studyKey,
  letter,
  order,
});

export const voiced = (elementKey: string, interviewKey: string | null): EvidenceRow => ({
  elementKey,
  interviewKey,
  gistForms: interviewKey === null ? forms('پاسخ', 'An answer') : [],
  cite: cite(elementKey.split('.')[0] ?? ''),
});

export const absence = (elementKey: string, studyKey: string): AbsenceRow => ({
  key: `${elementKey}~${studyKey}`,
  elementKey,
  studyKey,
  rationaleForms: forms('نیست', 'Not there'),
});

/** A contrast and its sides; each has elements of one study. */
export function contrast(
  key: string,
  sides: readonly (readonly string[])[],
  given: Partial<ContrastRow> = {},
): { readonly row: ContrastRow; readonly sides: readonly ContrastSideRow[] } {
  const all = sides.map((elementKeys): ContrastSideRow => {
    const studyKey = elementKeys[0]?.split('.')[0] ?? '';
    return {
      key: `${key}~${studyKey}`,
      contrastKey: key,
      studyKey,
      elementKeys,
      claimForms: forms('ادعا', `${studyKey} claims`),
      cite: cite(studyKey),
    };
  });
  const row: ContrastRow = {
    key,
    labelForms: forms(`تقابل ${key}`, `Contrast ${key}`),
    rationaleForms: forms('چون', 'Because'),
    constructKey: null,
    studyKeys: all.map(({ studyKey }) => studyKey),
    confidence: 0.65,
    status: 'CANDIDATE',
    proposedBy: 'A curator',
    proposedOn: '2026-11-26',
    reviewedBy: null,
    reviewedOn: null,
    ...given,
  };
  return { row, sides: all };
}

export const theory = (
  sourceKey: string,
  relation: TheoryRow['relation'],
  targetKey: string,
): TheoryRow => ({
  studyKey: sourceKey.split('.')[0] ?? '',
  relation,
  sourceKey,
  targetKey,
  basis: 'PARADIGM',
  cite: null,
});

/** Two makers, one of them without an ORCID. */
export const description: DescriptionRow = {
  key: 'example',
  base: 'https://example.org/data/',
  titleForms: forms('سه مطالعه', 'Three studies'),
  descriptionForms: forms('چند مطالعه', 'Some studies'),
  license: 'https://example.org/licence',
  creators: [
    { name: 'A. Maker', orcid: '0000-0002-1825-0097' },
    { name: 'گروه', orcid: null },
  ],
  published: '2026-01-31',
};

export const agreement: AgreementRow = {
  pairs: 3,
  alikeTie: 2,
  kappaTie: 0.4,
  alikePredicate: 2,
  kappaPredicate: 0.5,
  citationForms: forms('سه جفت', 'Three pairs'),
};

export function dataset(given: Partial<Dataset>): Dataset {
  const all: Dataset = {
    version: 'fixture',
    description,
    agreement,
    studies: [],
    elements: [],
    theory: [],
    interviews: [],
    evidence: [],
    participants: [],
    countChecks: [],
    notes: [],
    recommendations: [],
    links: [],
    constructs: [],
    absences: [],
    contrasts: [],
    contrastSides: [],
    ...given,
  };
  return { ...all, elements: [...all.elements].sort(byKey) };
}
