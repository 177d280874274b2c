import { formInLanguage } from '../model/labels.ts';
import { compare } from '../model/order.ts';
import type { CitationRow, Forms } from '../model/rows.ts';
import type { Snapshot } from './snapshot.ts';

/** The text in a language, corrected where the print slips; null where it has none. */
export const textIn = (forms: Forms, language: string): string | null =>
  formInLanguage(forms, language)?.value ?? null;

/** The text in a language, else in English, else as it is printed; empty only for a text without forms. */
export const bestText = (forms: Forms, language: string): string =>
  textIn(forms, language) ?? textIn(forms, 'en') ?? forms[0]?.value ?? '';

/** Of each language the one form to show, in the order of their tags. */
export const onePerLanguage = (forms: Forms): readonly { language: string; value: string }[] =>
  [...new Set(forms.map(({ language }) => language))]
    .sort(compare)
    .map((language) => ({ language, value: textIn(forms, language) ?? '' }));

/** The forms that a corrected one replaces: what the paper prints, where that is a slip. */
export const printedSlips = (forms: Forms): Forms =>
  forms.filter((form) => formInLanguage(forms, form.language) !== form);

/** The labels from the dimension down to the parent of an element, joined for people. */
export function pathOf(snapshot: Snapshot, language: string): (elementKey: string) => string {
  const byKey = new Map(snapshot.elements.map((row) => [row.key, row]));
  const namesAbove = (key: string): readonly string[] => {
    const parentKey = byKey.get(key)?.parentKey ?? null;
    const parent = parentKey === null ? undefined : byKey.get(parentKey);
    return parent === undefined
      ? []
      : [...namesAbove(parent.key), bestText(parent.labelForms, language)];
  };
  return (elementKey) => namesAbove(elementKey).join(' › ');
}

/** A place in a paper in one line: `network, table 2, rows 1 3, section Findings`. */
export const placeOf = ({ studyKey, table, rows, section }: CitationRow): string =>
  [
    studyKey,
    ...(table === null ? [] : [`table ${table}`]),
    ...(rows === null ? [] : [`rows ${rows.join(' ')}`]),
    ...(section === null ? [] : [`section ${section}`]),
  ].join(', ');
