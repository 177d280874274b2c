import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { OfStudy } from '../seed.ts';
import type { Placed } from '../seed-file.ts';
import type { Rule } from './rule.ts';

const WORD = /^[a-z][a-z0-9-]{0,59}$/;
const STEPS = /^(?:\.[1-9][0-9]{0,3}){1,4}$/;
const NOTE = /^\.note\.[1-9][0-9]{0,3}$/;
const UNGROUPED = /^\.rec\.[1-9][0-9]{0,3}$/;
const GROUPED = /^\.rec\.([1-9][0-9]{0,3})\.[1-9][0-9]{0,3}$/;

/** Whether a text can be the key of a study. */
export const isStudyKey = (text: string): boolean => WORD.test(text);

/** The part of a key after the key of the study; null if it begins with another key. */
export function afterStudy(key: string, studyKey: string): string | null {
  return key.startsWith(`${studyKey}.`) ? key.slice(studyKey.length) : null;
}

/** Whether a key is an address inside a study: at most four steps, from 1. */
export function isAddress(key: string, studyKey: string): boolean {
  const rest = afterStudy(key, studyKey);
  return rest !== null && STEPS.test(rest);
}

/** A study's key is its file's name. */
const fileNamesStudy: Rule = ({ files }) =>
  files.flatMap(({ kind, name, studyKey, at }) =>
    kind === 'study' && name !== studyKey
      ? [
          diagnosticAt(
            at('key'),
            'file-names-study',
            `The study ${quoted(studyKey)} stands in a file that is named ${quoted(name)}.`,
          ),
        ]
      : [],
  );

/** Keys of the dataset, of studies, constructs and contrasts consist of lower-case letters, digits and hyphens. */
const wordKeyForm: Rule = ({ dataset, files, constructs, contrasts }) => [
  ...(dataset === null || WORD.test(dataset.value.key)
    ? []
    : [badWord('dataset', dataset.value.key, dataset.at)]),
  ...files.flatMap(({ kind, studyKey, at }) =>
    kind === 'study' && !WORD.test(studyKey) ? [badWord('study', studyKey, at)] : [],
  ),
  ...constructs.flatMap(({ value, at }) =>
    WORD.test(value.key) ? [] : [badWord('construct', value.key, at)],
  ),
  ...contrasts.flatMap(({ value, at }) =>
    WORD.test(value.key) ? [] : [badWord('contrast', value.key, at)],
  ),
];

function badWord(noun: string, key: string, at: Placed<unknown>['at']): Diagnostic {
  const form = 'lower-case Latin letters, digits and hyphens, a letter first';
  const message = `The ${noun} key ${quoted(key)} should be ${form}.`;
  return diagnosticAt(at('key'), 'word-key-form', message);
}

/** The key of an element, note or recommendation begins with the key of its study. */
const keyOfStudy: Rule = ({ elements, notes, recommendations }) =>
  [...elements, ...notes, ...recommendations].flatMap(({ value: { key }, studyKey, at }) =>
    afterStudy(key, studyKey) === null
      ? [
          diagnosticAt(
            at('key'),
            'key-of-study',
            `${quoted(key)} stands in ${quoted(studyKey)}, so its key should begin with that.`,
          ),
        ]
      : [],
  );

/** An element's key is an address: up to four numbers after the study. */
const elementKeyForm: Rule = ({ elements }) =>
  elements.flatMap((element) =>
    keyDiagnostics(
      element,
      STEPS,
      'element-key-form',
      'one to four numbers from 1 to 9999 after the study',
    ),
  );

const noteKeyForm: Rule = ({ notes }) =>
  notes.flatMap((note) => keyDiagnostics(note, NOTE, 'note-key-form', '"<study>.note.<number>"'));

/** The key of a recommendation in a group contains the number of the group. */
const recommendationKeyForm: Rule = ({ recommendations }) =>
  recommendations.flatMap((item) => {
    const form = item.group === null ? UNGROUPED : GROUPED;
    const wanted = item.group === null ? '<number>' : '<group>.<number>';
    const diagnostics = keyDiagnostics(
      item,
      form,
      'recommendation-key-form',
      `"<study>.rec.${wanted}"`,
    );
    const group = GROUPED.exec(afterStudy(item.value.key, item.studyKey) ?? '')?.[1];
    if (item.group === null || group === undefined || Number(group) === item.group)
      return diagnostics;
    const message = `${quoted(item.value.key)} stands in group ${item.group}, but says ${group}.`;
    return [diagnosticAt(item.at('key'), 'recommendation-key-form', message)];
  });

function keyDiagnostics(
  { value, studyKey, at }: OfStudy<{ readonly key: string }>,
  form: RegExp,
  rule: string,
  wanted: string,
): Diagnostic[] {
  const rest = afterStudy(value.key, studyKey);
  if (rest === null || form.test(rest)) return [];
  return [diagnosticAt(at('key'), rule, `The key ${quoted(value.key)} should be ${wanted}.`)];
}

export const KEY_FORM_RULES: readonly Rule[] = [
  fileNamesStudy,
  wordKeyForm,
  keyOfStudy,
  elementKeyForm,
  noteKeyForm,
  recommendationKeyForm,
];
