import type { TextOrigin } from '../../model/enums.ts';
import type { CitationRow, Forms, TextForm } from '../../model/rows.ts';
import { rowsCited } from '../rows-cited.ts';
import type { Cite, Label, Texts, Title } from '../shapes/text.ts';

const form = (value: string, language: string, origin: TextOrigin): TextForm => ({
  value,
  language,
  origin,
});

/** Of a text, one entry for each language; by tag, but English last, so that the order of a file does not matter. */
function byLanguage(
  texts: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  const rank = (tag: string): string => (tag === 'en' ? '~' : tag);
  return Object.entries(texts)
    .flatMap(([tag, text]) => (typeof text === 'string' ? [[tag, text] as const] : []))
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * The forms of a label: printed in the study's language, corrected if the print has an error, in the authors' own
 * English if they print it, translated. Of several forms in one language the last is served.
 */
export function labelForms({ corrected, printedEn, ...texts }: Label, language: string): Forms {
  const printed = texts[language];
  return [
    ...(printed === undefined ? [] : [form(printed, language, 'PRINTED')]),
    ...(corrected === undefined ? [] : [form(corrected, language, 'CORRECTED')]),
    ...(printedEn === undefined ? [] : [form(printedEn, 'en', 'PRINTED')]),
    ...byLanguage(texts)
      .filter(([tag]) => tag !== language)
      .map(([tag, text]) => form(text, tag, 'TRANSLATED')),
  ];
}

/** The forms of a text that the paper prints, with our translations: terms of the paper, and texts of its tables. */
export function printedForms(texts: Readonly<Record<string, string>>, language: string): Forms {
  const forms = (isPrinted: boolean): Forms =>
    byLanguage(texts)
      .filter(([tag]) => (tag === language) === isPrinted)
      .map(([tag, text]) => form(text, tag, isPrinted ? 'PRINTED' : 'TRANSLATED'));
  return [...forms(true), ...forms(false)];
}

/** The forms of a text in our own words; empty for null. */
export function ownForms(texts: Texts | null): Forms {
  return byLanguage(texts ?? {}).map(([tag, text]) => form(text, tag, 'TRANSLATED'));
}

/** The forms of a title; the languages in which the paper prints it come first. */
export function titleForms({ printed, ...texts }: Title): Forms {
  const forms = (origin: TextOrigin): Forms =>
    byLanguage(texts)
      .filter(([tag]) => printed.includes(tag) === (origin === 'PRINTED'))
      .map(([tag, text]) => form(text, tag, origin));
  return [...forms('PRINTED'), ...forms('TRANSLATED')];
}

/** A place in the paper, with its rows as a list of numbers. */
export function citation(studyKey: string, { table, rows, section }: Cite): CitationRow {
  return {
    studyKey,
    table: table ?? null,
    rows: rows === undefined ? null : rowsCited(rows),
    section: section ?? null,
  };
}
