import type { RecordedElement } from '../../../src/model/dataset.ts';
import type { ModelLevel, ParadigmRole, StudyMethod } from '../../../src/model/enums.ts';
import type { CitationRow, StudyRow } from '../../../src/model/rows.ts';
import { element } from '../../support/row-builders.ts';
import type { Draw } from './random-choices.ts';
import { labelForms, titleForms } from './random-labels.ts';

const ROLES: readonly ParadigmRole[] = [
  'CORE_PHENOMENON',
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'STRATEGY',
  'CONSEQUENCE',
];

/** The levels that a method allows below a level, by the seed's rule. */
const BELOW: Readonly<Record<StudyMethod, Readonly<Record<ModelLevel, readonly ModelLevel[]>>>> = {
  GROUNDED_THEORY: {
    DIMENSION: ['CATEGORY', 'CONCEPT'],
    CATEGORY: ['CONCEPT', 'CODE'],
    CONCEPT: ['CODE'],
    CODE: [],
  },
  THEMATIC_ANALYSIS: {
    DIMENSION: ['CATEGORY', 'CONCEPT', 'CODE'],
    CATEGORY: ['CONCEPT', 'CODE'],
    CONCEPT: ['CODE'],
    CODE: [],
  },
};

/** So many children are enough for keys in which ten comes after nine. */
const MANY = 12;
/** The number of elements of a study from which new ones get no children. */
const ENOUGH = 34;

export function cite(draw: Draw, studyKey: string): CitationRow {
  const isTable = draw.chance(60);
  return {
    studyKey,
    table: isTable ? draw.one(['1', '2', 'الف']) : null,
    rows: isTable && draw.chance(70) ? draw.one([[1], [7, 8, 9], [1, 3, 10]]) : null,
    section: isTable ? null : draw.one(['بحث', 'Findings']),
  };
}

/** The elements of a study, by key: dimensions, one of them with twelve children, and their descendants. */
export function modelOf(
  draw: Draw,
  { key: studyKey, method }: StudyRow,
  hasCodes: boolean,
): readonly RecordedElement[] {
  const rows: RecordedElement[] = [];
  const terms = {
    DIMENSION: titleForms(draw),
    CATEGORY: titleForms(draw),
    CONCEPT: titleForms(draw),
    CODE: titleForms(draw),
  };
  const grow = (key: string, level: ModelLevel, role: ParadigmRole | null, children: number) => {
    rows.push(
      element(key, level, {
        role,
        labelForms: labelForms(draw),
        sourceTermForms: terms[level],
        definitionForms: draw.chance(30) ? titleForms(draw) : [],
        placementConfidence: draw.chance(15) ? draw.one([0, 0.3, 0.75, 1]) : null,
        measured: draw.chance(20) ? measured(draw, studyKey) : null,
        cite: cite(draw, studyKey),
      }),
    );
    const below = BELOW[method][level].filter((one) => hasCodes || one !== 'CODE');
    if (below.length === 0) return;
    for (let at = 1; at <= children; at += 1) {
      const more = rows.length < ENOUGH && children < MANY ? draw.upTo(3) : 0;
      grow(`${key}.${at}`, draw.one(below), role, more);
    }
  };
  const dimensions = 1 + draw.upTo(5);
  const wide = draw.upTo(dimensions - 1);
  const [core, ...others] = ROLES;
  // Every grounded theory has a core.
  const roles = draw.shuffled([core, ...draw.shuffled(others)].slice(0, dimensions));
  for (let at = 0; at < dimensions; at += 1) {
    const role = method === 'GROUNDED_THEORY' ? (roles[at] ?? null) : null;
    grow(`${studyKey}.${at + 1}`, 'DIMENSION', role, at === wide ? MANY : draw.upTo(3));
  }
  return rows;
}

function measured(draw: Draw, studyKey: string): NonNullable<RecordedElement['measured']> {
  return {
    coefficient: 'CRONBACH_ALPHA',
    value: draw.one([0.7, 0.812, 0.812, 0.934567, 1]),
    origin: draw.one(['REPORTED', 'RECOMPUTED']),
    itemCount: draw.one([null, 4]),
    sampleSize: draw.one([null, 210]),
    cite: cite(draw, studyKey),
  };
}
