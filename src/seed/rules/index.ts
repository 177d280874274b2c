import { ABSENCES_RULES } from './absences.ts';
import { AGREEMENT_RULES } from './agreement.ts';
import { CITATIONS_RULES } from './citations.ts';
import { CONSTRUCTS_RULES } from './constructs.ts';
import { CONTRASTS_RULES } from './contrasts.ts';
import { COUNTS_RULES } from './counts.ts';
import { DATASET_RULES } from './dataset.ts';
import { DATES_RULES } from './dates.ts';
import { INTERVIEWS_RULES } from './interviews.ts';
import { KEY_FORM_RULES } from './key-form.ts';
import { KEY_UNIQUE_RULES } from './key-unique.ts';
import { LANGUAGES_RULES } from './languages.ts';
import { LEVELS_RULES } from './levels.ts';
import { LINKS_RULES } from './links.ts';
import { MEASURES_RULES } from './measures.ts';
import { NUMBERS_RULES } from './numbers.ts';
import { REFERENCES_RULES } from './references.ts';
import { ROLES_RULES } from './roles.ts';
import type { Rule } from './rule.ts';
import { SPELLING_RULES } from './spelling.ts';
import { TEXTS_RULES } from './texts.ts';
import { THEORY_RULES } from './theory.ts';
import { TREE_RULES } from './tree.ts';
import { URLS_RULES } from './urls.ts';

/** All rules. Every seed is checked by all of them, so that a curator sees all errors at once. */
export const RULES: readonly Rule[] = [
  ...KEY_FORM_RULES,
  ...KEY_UNIQUE_RULES,
  ...TREE_RULES,
  ...LEVELS_RULES,
  ...ROLES_RULES,
  ...THEORY_RULES,
  ...INTERVIEWS_RULES,
  ...MEASURES_RULES,
  ...CITATIONS_RULES,
  ...LANGUAGES_RULES,
  ...TEXTS_RULES,
  ...SPELLING_RULES,
  ...NUMBERS_RULES,
  ...DATASET_RULES,
  ...DATES_RULES,
  ...URLS_RULES,
  ...REFERENCES_RULES,
  ...COUNTS_RULES,
  ...LINKS_RULES,
  ...CONSTRUCTS_RULES,
  ...ABSENCES_RULES,
  ...CONTRASTS_RULES,
  ...AGREEMENT_RULES,
];
