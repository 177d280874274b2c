import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Forms } from '../../src/model/rows.ts';
import { construct, dataset, element, study } from '../support/row-builders.ts';
import type { Labelled } from './search-scan.ts';

/** Few words, so that labels share them, and words are made of others. */
const WORDS = [
  ...['نظام', 'نظام\u200cهای', 'ن', 'های', 'تامین', 'تا', 'مین', 'a', 'ab', 'b', 'و', 'ba'],
  ...['a\u200cb', 'b\u200ca\u200cab', '', '(', 's', 'aba', 'a.1'],
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));
const forms = fc
  .array(text, { maxLength: 3 })
  .map((texts): Forms => texts.map((value) => ({ value, language: 'fa', origin: 'PRINTED' })));

/** Two studies, their elements and some constructs, of which some have the key of a study. */
export const corpus = fc
  .record({
    titles: fc.tuple(forms, forms),
    labels: fc.array(fc.tuple(fc.constantFrom('a', 'b'), forms), { maxLength: 12 }),
    ideas: fc.array(forms, { maxLength: 3 }),
  })
  .map(({ titles, labels, ideas }) =>
    dataset({
      version: 'random',
      studies: titles.map((titleForms, at) => {
        return study('ab'[at] ?? '', { titleForms, shortTitleForms: [...titleForms].reverse() });
      }),
      elements: labels.map(([of, labelForms], at) =>
        element(`${of}.${at + 1}`, at % 2 === 0 ? 'DIMENSION' : 'CODE', {
          parentKey: null,
          labelForms,
        }),
      ),
      constructs: ideas.map((labelForms, at) => {
        return { ...construct(['a', 'aa', 'c'][at] ?? '', []), labelForms };
      }),
    }),
  );

/** What somebody types. */
export const typed = fc.oneof(
  text,
  text.map((words) => words.replaceAll(' ', '')),
  fc.constantFrom('نظامهای', 'نظا', 'هایتامین', 'aba', 'a.', 'b.1', 'A', 'abab', 'bab', 'ن تا'),
);

/** All that a search looks at. */
export const labelledIn = (data: Dataset): readonly Labelled[] => [
  ...data.studies.map(({ key, titleForms, shortTitleForms }) => {
    return { kind: 'Study' as const, key, forms: [...titleForms, ...shortTitleForms] };
  }),
  ...data.elements.map(({ key, labelForms }) => {
    return { kind: 'Element' as const, key, forms: labelForms };
  }),
  ...data.constructs.map(({ key, labelForms }) => {
    return { kind: 'Construct' as const, key, forms: labelForms };
  }),
];
