import type { Dataset, RecordedElement } from '../../../src/model/dataset.ts';
import type { ParadigmRole, TheoryRelation } from '../../../src/model/enums.ts';
import type { InterviewRow, StudyRow } from '../../../src/model/rows.ts';
import { interview, study, theory, voiced } from '../../support/row-builders.ts';
import type { Draw } from './random-choices.ts';
import { cite, modelOf } from './random-elements.ts';
import { maybeForms, ownForms, titleForms } from './random-labels.ts';

/** All of a dataset that one study brings. */
export type Paper = Pick<
  Dataset,
  | 'elements'
  | 'theory'
  | 'interviews'
  | 'evidence'
  | 'participants'
  | 'countChecks'
  | 'notes'
  | 'recommendations'
> & { readonly study: StudyRow };

/** In the order of the paradigm. */
const THEORY: readonly (readonly [TheoryRelation, ParadigmRole, ParadigmRole])[] = [
  ['CAUSES', 'CAUSAL_CONDITION', 'CORE_PHENOMENON'],
  ['SHAPES', 'CONTEXTUAL_CONDITION', 'STRATEGY'],
  ['INTERVENES_IN', 'INTERVENING_CONDITION', 'STRATEGY'],
  ['RESPONDS_TO', 'STRATEGY', 'CORE_PHENOMENON'],
  ['RESULTS_IN', 'STRATEGY', 'CONSEQUENCE'],
];

export function paperOf(draw: Draw, key: string): Paper {
  const row = studyOf(draw, key);
  const elements = modelOf(draw, row, draw.chance(80));
  const interviews = draw.chance(70) ? interviewsOf(draw, key) : [];
  const core = elements.find(({ role, level }) => isCore(role) && level === 'DIMENSION');
  return {
    study: { ...row, coreKey: core?.key ?? null },
    elements,
    theory: theoryOf(draw, row, elements),
    interviews,
    evidence: [
      ...draw.some(elements, 4).map((one) => ({ ...voiced(one.key, null), cite: cite(draw, key) })),
      ...voices(draw, elements, interviews),
    ],
    participants: Array.from({ length: draw.upTo(11) }, (_, at) => ({
      studyKey: key,
      order: at + 1,
      educationForms: maybeForms(draw),
      occupationForms: maybeForms(draw),
      age: draw.one([null, 34, 61]),
    })),
    countChecks: Array.from({ length: draw.upTo(3) }, () => ({
      studyKey: key,
      whatForms: ownForms(draw),
      stated: draw.one([null, 0, 83]),
      counted: draw.one([0, 83, 120]),
      explanationForms: maybeForms(draw),
      cite: draw.chance(60) ? cite(draw, key) : null,
    })),
    notes: Array.from({ length: draw.upTo(11) }, (_, at) => ({
      key: `${key}.note.${at + 1}`,
      studyKey: key,
      textForms: ownForms(draw),
      elementKeys: someKeys(draw, elements),
      cite: cite(draw, key),
    })),
    recommendations: Array.from({ length: draw.upTo(11) }, (_, at) => ({
      key: draw.chance(50) ? `${key}.rec.${at + 1}` : `${key}.rec.2.${at + 1}`,
      studyKey: key,
      textForms: ownForms(draw),
      groupForms: maybeForms(draw),
      elementKeys: someKeys(draw, elements),
      cite: cite(draw, key),
    })),
  };
}

function studyOf(draw: Draw, key: string): StudyRow {
  return study(key, {
    method: draw.one(['GROUNDED_THEORY', 'THEMATIC_ANALYSIS']),
    year: draw.one([2019, 2025]),
    authors: draw.one([['A. Author'], ['ن. نویسنده', 'B. Author']]),
    titleForms: titleForms(draw),
    shortTitleForms: titleForms(draw),
    locationForms: maybeForms(draw),
    interviewCount: draw.one([0, 12, 27]),
    questionnaireCount: draw.one([null, 0, 210]),
    statedAtInterview: draw.one([null, 12]),
    reliabilityThreshold: draw.one([null, 0.7]),
    paper: {
      key,
      title: draw.one(['A title', 'عنوان']),
      year: draw.one([null, 2025]),
      doi: draw.one([null, '10.1000/1']),
      url: draw.one([null, 'https://example.org/']),
      license: draw.one([null, 'CC BY 4.0']),
    },
  });
}

const isCore = (role: ParadigmRole | null): boolean => role === 'CORE_PHENOMENON';

/** In the order of the elements, which is by key. */
function someKeys(draw: Draw, elements: readonly RecordedElement[]): readonly string[] {
  const chosen = new Set(draw.some(elements, 3));
  return elements.filter((one) => chosen.has(one)).map(({ key }) => key);
}

function interviewsOf(draw: Draw, key: string): readonly InterviewRow[] {
  const letters = [...'ABCDEFGHIJKL'].slice(0, 1 + draw.upTo(11));
  return letters.map((letter, at) => ({
    ...interview(key, letter, at + 1),
    // The schema allows an interview that the paper does not letter.
    ...(draw.chance(8) && { letter: null }),
  }));
}

function voices(
  draw: Draw,
  elements: readonly RecordedElement[],
  interviews: readonly InterviewRow[],
) {
  const codes = elements.filter(({ level }) => level === 'CODE');
  return codes.flatMap(({ key }) =>
    draw.some(interviews, 3).map((one) => ({
      ...voiced(key, one.key),
      gistForms: draw.chance(10) ? ownForms(draw) : [],
    })),
  );
}

/** Relations whose two roles the study has; stated ones are cited. */
function theoryOf(draw: Draw, { key }: StudyRow, elements: readonly RecordedElement[]) {
  const holder = (role: ParadigmRole): string | undefined =>
    elements.find((one) => one.level === 'DIMENSION' && one.role === role)?.key;
  return THEORY.flatMap(([relation, from, to]) => {
    const [source, target] = [holder(from), holder(to)];
    if (source === undefined || target === undefined) return [];
    const isStated = draw.chance(50);
    const row = theory(source, relation, target);
    return isStated ? { ...row, basis: 'STATED' as const, cite: cite(draw, key) } : row;
  });
}
