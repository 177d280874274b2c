import type { TextOrigin } from '../../model/enums.ts';
import type { CitationRow, Forms, TextForm } from '../../model/rows.ts';
import { rowsCited } from '../rows-cited.ts';
import type { Bilingual, Cite, Label, Title } from '../shapes/text.ts';

const form = (value: string, language: string, origin: TextOrigin): TextForm => ({
  value,
  language,
  origin,
});

/** As printed, as corrected where the print slips, as rendered. */
export function labelForms({ fa, corrected, en }: Label): Forms {
  return [
    form(fa, 'fa', 'PRINTED'),
    ...(corrected === undefined ? [] : [form(corrected, 'fa', 'CORRECTED')]),
    form(en, 'en', 'TRANSLATED'),
  ];
}

/** The paper's own Persian with our English: its terms, and what its tables say of participants. */
export function printedForms({ fa, en }: Bilingual): Forms {
  return labelForms({ fa, en });
}

/** Our own words in both languages; none where there are none. */
export function ownForms(text: Bilingual | null): Forms {
  if (text === null) return [];
  return [form(text.fa, 'fa', 'TRANSLATED'), form(text.en, 'en', 'TRANSLATED')];
}

/** The languages in which the paper prints its title come first. */
export function titleForms(title: Title): Forms {
  const languages = ['fa', 'en'] as const;
  const forms = (origin: TextOrigin): Forms =>
    languages
      .filter((language) => title.printed.includes(language) === (origin === 'PRINTED'))
      .map((language) => form(title[language], language, origin));
  return [...forms('PRINTED'), ...forms('TRANSLATED')];
}

/** A place in the paper, its rows one by one. */
export function citation(studyKey: string, { table, rows, section }: Cite): CitationRow {
  return {
    studyKey,
    table: table ?? null,
    rows: rows === undefined ? null : rowsCited(rows),
    section: section ?? null,
  };
}
