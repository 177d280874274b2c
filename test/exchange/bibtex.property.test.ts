import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bibtexOf } from '../../explorer/export/cite.ts';
import { datasetBibTex, paperBibTex } from '../../src/exchange/write/citations.ts';
import type { StudyRow } from '../../src/model/rows.ts';
import { example } from '../support/example-dataset.ts';

/** Texts with what BibTeX and TeX give a meaning. */
const texts = fc
  .array(fc.constantFrom('{', '}', '\\', '\\{', '"', '@', '%', '$', '~', '^', 'a', 'ی', ' and '), {
    minLength: 1,
  })
  .map((parts) => parts.join(''));

/** How deep the braces of an entry are after each letter, as BibTeX counts them: also those behind a backslash. */
function depths(entry: string): readonly number[] {
  let depth = 0;
  return [...entry].map((letter) => {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    return depth;
  });
}

it('an entry of BibTeX ends where its last brace stands, whatever the texts are', () => {
  const { description, version, studies, agreement } = example();
  const counts = { studyCount: 1, elementCount: 1, linkCount: 0, constructCount: 0 };
  const dataset = { ...description, version, agreement, languages: ['en'], ...counts };
  const study = studies[0] as StudyRow;
  fc.assert(
    fc.property(texts, (text) => {
      const titleForms = [{ value: text, language: 'en', origin: 'PRINTED' }] as const;
      const entries = [
        datasetBibTex({
          ...dataset,
          titleForms,
          creators: [{ name: text, orcid: null }],
        }),
        paperBibTex({ ...study, titleForms, authors: [text] }),
        bibtexOf({
          title: text,
          collection: text,
          creators: [text],
          dataset: 'b235212b',
          address: `https://example.org/search?q=${text}`,
          date: new Date('2026-11-26T08:00:00Z'),
        }),
      ];
      for (const entry of entries) {
        const whole = entry.trimEnd();
        expect(depths(whole).indexOf(0, '@dataset{'.length)).toBe([...whole].length - 1);
      }
    }),
  );
});
