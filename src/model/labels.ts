import { compare, sortOfKey } from './order.ts';
import { foldedJoined } from './persian.ts';
import type { ElementRow, Forms, TextForm } from './rows.ts';

/** The form of a text to serve in a language: the last, because a corrected form comes after the printed one. */
export function formInLanguage(forms: Forms, language: string): TextForm | undefined {
  return forms.findLast((form) => form.language === language);
}

/**
 * The label as the paper prints it, folded; codes of a study with an equal one have the same words. Of several printed
 * forms the first is in the paper's own language.
 */
export const printedLabel = (forms: Forms): string =>
  foldedJoined(forms.find(({ origin }) => origin === 'PRINTED')?.value ?? '');

/** Languages in which labels are recorded, ascending by tag. */
export function languagesOf(elements: readonly ElementRow[]): readonly string[] {
  const languages = new Set(elements.flatMap((row) => row.labelForms.map((form) => form.language)));
  return [...languages].sort(compare);
}

/**
 * The rank of each label in a language's alphabetical order, by element key. Labels that collate as equal share a
 * rank; elements without that language have none. Ranks are stored at load, because no two databases collate Persian
 * alike.
 */
export function labelRanks(
  elements: readonly ElementRow[],
  language: string,
): ReadonlyMap<string, number> {
  const collator = new Intl.Collator(language);
  const labels = elements
    .flatMap((row) => {
      const form = formInLanguage(row.labelForms, language);
      return form === undefined ? [] : [{ key: row.key, value: form.value }];
    })
    .sort(
      (a, b) => collator.compare(a.value, b.value) || compare(sortOfKey(a.key), sortOfKey(b.key)),
    );
  const ranks = new Map<string, number>();
  let previous: string | undefined;
  let rank = 0;
  for (const { key, value } of labels) {
    if (previous !== undefined && collator.compare(previous, value) !== 0) rank += 1;
    ranks.set(key, rank);
    previous = value;
  }
  return ranks;
}
