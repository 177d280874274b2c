import { ABSENCES_RULES } from './absences.ts';
import { AGREEMENT_RULES } from './agreement.ts';
import { CITATIONS_FILE_RULES } from './citations.ts';
import { CONSTRUCTS_RULES } from './constructs.ts';
import { CONTRASTS_RULES } from './contrasts.ts';
import { COUNTS_RULES } from './counts.ts';
import { DATASET_RULES } from './dataset.ts';
import { DATES_FILE_RULES, DATES_RULES } from './dates.ts';
import { INTERVIEWS_RULES } from './interviews.ts';
import { KEY_FORM_RULES } from './key-form.ts';
import { KEY_UNIQUE_RULES } from './key-unique.ts';
import { LANGUAGES_FILE_RULES, LANGUAGES_RULES } from './languages.ts';
import { LEVELS_RULES } from './levels.ts';
import { LINKS_RULES } from './links.ts';
import { MEASURES_RULES } from './measures.ts';
import { NUMBERS_FILE_RULES } from './numbers.ts';
import { REFERENCES_RULES } from './references.ts';
import { ROLES_RULES } from './roles.ts';
import type { FileRule, Rule } from './rule.ts';
import { SPELLING_FILE_RULES } from './spelling.ts';
import { TEXTS_FILE_RULES } from './texts.ts';
import { THEORY_RULES } from './theory.ts';
import { TREE_RULES } from './tree.ts';
import { URLS_FILE_RULES } from './urls.ts';

/** Of each file by itself. */
export const FILE_RULES: readonly FileRule[] = [
  ...CITATIONS_FILE_RULES,
  ...LANGUAGES_FILE_RULES,
  ...TEXTS_FILE_RULES,
  ...SPELLING_FILE_RULES,
  ...NUMBERS_FILE_RULES,
  ...DATES_FILE_RULES,
  ...URLS_FILE_RULES,
];

/** Of the whole. Every seed is checked by all rules, so that a curator sees all errors at once. */
export const RULES: readonly Rule[] = [
  ...KEY_FORM_RULES,
  ...KEY_UNIQUE_RULES,
  ...TREE_RULES,
  ...LEVELS_RULES,
  ...ROLES_RULES,
  ...THEORY_RULES,
  ...INTERVIEWS_RULES,
  ...MEASURES_RULES,
  ...LANGUAGES_RULES,
  ...DATASET_RULES,
  ...DATES_RULES,
  ...REFERENCES_RULES,
  ...COUNTS_RULES,
  ...LINKS_RULES,
  ...CONSTRUCTS_RULES,
  ...ABSENCES_RULES,
  ...CONTRASTS_RULES,
  ...AGREEMENT_RULES,
];
