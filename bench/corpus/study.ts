import type { ModelLevel, ParadigmRole, TheoryRelation } from '../../src/model/enums.ts';
import type { SeedElement } from '../../src/seed/shapes/element.ts';
import type { SeedStudy } from '../../src/seed/shapes/study.ts';
import { elementsOf, LETTERS } from './elements.ts';
import { KINDS, type StudyKind } from './kinds.ts';
import { chosen, type Random, range, seeded } from './random.ts';
import { inRegion, labelText, sentences } from './words.ts';

const TERMS: Readonly<Record<ModelLevel, { readonly fa: string; readonly en: string }>> = {
  DIMENSION: { fa: 'بعد', en: 'dimension' },
  CATEGORY: { fa: 'مقوله', en: 'category' },
  CONCEPT: { fa: 'مفهوم', en: 'concept' },
  CODE: { fa: 'کد', en: 'code' },
};
/** Rule 15, with the roles of both ends. */
const THEORY: readonly (readonly [TheoryRelation, ParadigmRole, ParadigmRole])[] = [
  ['CAUSES', 'CAUSAL_CONDITION', 'CORE_PHENOMENON'],
  ['SHAPES', 'CONTEXTUAL_CONDITION', 'STRATEGY'],
  ['INTERVENES_IN', 'INTERVENING_CONDITION', 'STRATEGY'],
  ['RESPONDS_TO', 'STRATEGY', 'CORE_PHENOMENON'],
  ['RESULTS_IN', 'STRATEGY', 'CONSEQUENCE'],
];
const ALPHA_TABLE = '2';
const QUESTIONNAIRES = 30;

/** The key of the n-th study, from 1 on; of one length, so that files stand in their order. */
const studyKey = (at: number): string => `s${String(at).padStart(5, '0')}`;

/** The n-th study of a corpus, from 1 on; it depends on nothing but its number and the seed. */
export function studyOf(at: number, region: number, seed: number): SeedStudy {
  const kind: StudyKind = KINDS[(at - 1) % KINDS.length] ?? KINDS[0];
  const random = seeded(seed, at);
  const key = studyKey(at);
  const elements = elementsOf(key, kind, region, random);
  const title = inRegion(labelText(random), region);
  const year = 2010 + random(16);
  return {
    key,
    language: 'fa',
    method: kind.method,
    title: { ...title, printed: ['fa'] },
    shortTitle: { fa: `پژوهش ${at}`, en: `Study ${at}`, printed: [] },
    authors: [`Author ${at}`],
    year,
    location: { fa: `منطقه ${region}`, en: `Region ${region}` },
    interviewCount: LETTERS.length,
    questionnaireCount: kind.hasAlphas ? QUESTIONNAIRES : null,
    source: { title: title.en, year, doi: null, url: null, license: null },
    sourceTerms: Object.fromEntries(kind.levels.map((level) => [level, TERMS[level]])),
    saturation: { statedAtInterview: LETTERS.length - 2, cite: { section: '3' } },
    reliability: kind.hasAlphas
      ? {
          coefficient: 'CRONBACH_ALPHA',
          threshold: 0.7,
          sampleSize: QUESTIONNAIRES,
          origin: 'REPORTED',
          cite: { table: ALPHA_TABLE },
        }
      : null,
    interviews: kind.hasInterviews ? [...LETTERS] : [],
    participants: kind.hasInterviews ? LETTERS.map((_, index) => participant(index + 1)) : [],
    elements,
    theory: kind.hasRoles ? theoryOf(elements) : [],
    evidence: elements
      .filter(({ level }) => level === 'CONCEPT' && !kind.levels.includes('CODE'))
      .map(({ key: element, cite }) => ({ element, gist: sentences(random, 1), cite })),
    recommendations: [recommendations(key, kind, elements, random)],
    countChecks: kind.levels.map((level) => countCheck(elements, level)),
    notes: range(kind.notes).map((number) => ({
      key: `${key}.note.${number}`,
      text: sentences(random, 2),
      about: random(2) === 0 ? [chosen(random, elements).key] : [],
      cite: { section: '4' },
    })),
  };
}

const participant = (order: number): SeedStudy['participants'][number] => ({
  order,
  education: { fa: 'دکتری', en: 'PhD' },
  occupation: { fa: 'مدیر', en: 'Manager' },
  age: 30 + order,
});

function theoryOf(elements: readonly SeedElement[]): SeedStudy['theory'] {
  const holderOf = (role: ParadigmRole): string =>
    elements.find((element) => element.role === role)?.key ?? '';
  return THEORY.map(([relation, from, to]) => ({
    relation,
    source: holderOf(from),
    target: holderOf(to),
    basis: 'PARADIGM',
  }));
}

const recommendations = (
  key: string,
  kind: StudyKind,
  elements: readonly SeedElement[],
  random: Random,
): SeedStudy['recommendations'][number] => ({
  group: null,
  items: range(kind.recommendations).map((number) => ({
    key: `${key}.rec.${number}`,
    text: sentences(random, 1),
    followsFrom: [chosen(random, elements).key],
    cite: { section: '5' },
  })),
});

function countCheck(
  elements: readonly SeedElement[],
  level: ModelLevel,
): SeedStudy['countChecks'][number] {
  const counted = elements.filter((element) => element.level === level).length;
  const { fa, en } = TERMS[level];
  return {
    what: { fa: `شمار ${fa}`, en: `Number of ${en}` },
    stated: counted,
    counted,
    counts: { level },
    explanation: null,
    cite: { section: '4' },
  };
}
