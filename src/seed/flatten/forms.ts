import type { TextOrigin } from '../../model/enums.ts';
import type { CitationRow, Forms, TextForm } from '../../model/rows.ts';
import { rowsCited } from '../rows-cited.ts';
import type { Bilingual, Cite, Label, Title } from '../shapes/text.ts';

const form = (value: string, language: string, origin: TextOrigin): TextForm => ({
  value,
  language,
  origin,
});

/**
 * The forms of a label: printed, corrected if the print has an error, in the authors' own English if they print it,
 * translated. Of several forms in one language the last is served.
 */
export function labelForms({ fa, corrected, en, printedEn }: Label): Forms {
  return [
    form(fa, 'fa', 'PRINTED'),
    ...(corrected === undefined ? [] : [form(corrected, 'fa', 'CORRECTED')]),
    ...(printedEn === undefined ? [] : [form(printedEn, 'en', 'PRINTED')]),
    form(en, 'en', 'TRANSLATED'),
  ];
}

/** The forms of a printed Persian text with our English: terms of the paper, and texts of its tables. */
export function printedForms({ fa, en }: Bilingual): Forms {
  return labelForms({ fa, en });
}

/** The forms of a text in our own words, in both languages; empty for null. */
export function ownForms(text: Bilingual | null): Forms {
  if (text === null) return [];
  return [form(text.fa, 'fa', 'TRANSLATED'), form(text.en, 'en', 'TRANSLATED')];
}

/** The forms of a title; the languages in which the paper prints it come first. */
export function titleForms(title: Title): Forms {
  const languages = ['fa', 'en'] as const;
  const forms = (origin: TextOrigin): Forms =>
    languages
      .filter((language) => title.printed.includes(language) === (origin === 'PRINTED'))
      .map((language) => form(title[language], language, origin));
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
