import type { ModelLevel, StudyMethod } from '../../model/enums.ts';
import { ENUMS } from '../../model/enums.ts';
import { diagnosticAt, quoted } from '../diagnostics.ts';
import { parentOf } from '../element-key.ts';
import type { Rule } from './rule.ts';

type Below = Readonly<Record<ModelLevel | 'STUDY', readonly ModelLevel[]>>;

/** The allowed child levels of each level, by method. Some papers print a concept without a category. */
const BELOW: Readonly<Record<StudyMethod, Below>> = {
  GROUNDED_THEORY: {
    STUDY: ['DIMENSION'],
    DIMENSION: ['CATEGORY', 'CONCEPT'],
    CATEGORY: ['CONCEPT', 'CODE'],
    CONCEPT: ['CODE'],
    CODE: [],
  },
  THEMATIC_ANALYSIS: {
    STUDY: ['DIMENSION'],
    DIMENSION: ['CATEGORY', 'CONCEPT', 'CODE'],
    CATEGORY: ['CONCEPT', 'CODE'],
    CONCEPT: ['CODE'],
    CODE: [],
  },
};

/** The level of an element is allowed under that of its parent. */
const levelsFollow: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const levels = new Map(study.elements.map(({ key, level }) => [key, level]));
    return study.elements.flatMap(({ key, level }, index) => {
      const parent = parentOf(key);
      const above = parent === study.key ? 'STUDY' : levels.get(parent);
      if (above === undefined || BELOW[study.method][above].includes(level)) return [];
      const place = above === 'STUDY' ? 'the study itself' : `the ${above} ${quoted(parent)}`;
      const message = `${quoted(key)} is a ${level}, which cannot stand under ${place}.`;
      return [diagnosticAt(at('elements', index, 'level'), 'levels-follow', message)];
    });
  });

/** The paper's term is given for each level that the study uses, and for no other. */
const sourceTermsFit: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const used = new Set(study.elements.map(({ level }) => level));
    return ENUMS.ModelLevel.flatMap((level) => {
      const isNamed = study.sourceTerms[level] !== undefined;
      if (isNamed === used.has(level)) return [];
      const message = isNamed
        ? `A term is given for ${level}, but ${quoted(study.key)} has no element of that level.`
        : `${quoted(study.key)} uses ${level}, but gives no term of the paper for it.`;
      return [diagnosticAt(at('sourceTerms', level), 'source-terms-fit', message)];
    });
  });

export const LEVELS_RULES: readonly Rule[] = [levelsFollow, sourceTermsFit];
