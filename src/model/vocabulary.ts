import type { Dataset } from './dataset.ts';
import type { Forms, HitRow } from './rows.ts';
import { foldedText, wordsIn } from './search.ts';

/** Rule 28: the words of labels, from which suggestions are made for a query that finds nothing. */

/** A folded word, and how often it stands in labels of all languages. */
export interface WordRow {
  readonly key: string;
  readonly frequency: number;
}

/** The edits that part a word from one that is suggested for it. */
export const maxEdits = (word: string): 1 | 2 => (word.length <= 5 ? 1 : 2);

/** A study, an element or a construct, with every form of its label, folded (`foldedText`). */
export interface FoldedLabel extends Pick<HitRow, 'kind' | 'key'> {
  readonly texts: readonly string[];
}

/** The labels of all that a search looks at, each kind in the order of the dataset. */
export function foldedLabels({ studies, elements, constructs }: Dataset): readonly FoldedLabel[] {
  const label = (kind: HitRow['kind'], key: string, forms: Forms): FoldedLabel => {
    return { kind, key, texts: forms.map(({ value }) => foldedText(value)) };
  };
  return [
    ...studies.map(({ key, titleForms, shortTitleForms }) =>
      label('Study', key, [...titleForms, ...shortTitleForms]),
    ),
    ...elements.map(({ key, labelForms }) => label('Element', key, labelForms)),
    ...constructs.map(({ key, labelForms }) => label('Construct', key, labelForms)),
  ];
}

/** The words of labels. */
export function vocabularyOf(labels: readonly FoldedLabel[]): readonly WordRow[] {
  const counts = new Map<string, number>();
  for (const text of labels.flatMap(({ texts }) => texts)) {
    for (const word of wordsIn(text)) {
      if (isPlain(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, frequency]) => ({ key, frequency }));
}

/** Databases and JavaScript count letters beyond U+FFFF differently; a word with one is not suggested. */
const isPlain = (word: string): boolean => !/[\u{10000}-\u{10FFFF}]/u.test(word);

/** What every word within the edits of a query word has: a length in this range, and so many pieces unchanged. */
export interface WordProbe {
  readonly least: number;
  readonly most: number;
  readonly pieces: readonly string[];
  readonly unchanged: number;
}

/**
 * An edit changes one piece at most, so that of more pieces than edits the others stay as they are. Two of four pick
 * fewer words than one of three: of the seed's 721 words, 2 instead of 40 for `partcipation`.
 */
export function probesOf(words: readonly string[]): readonly WordProbe[] {
  return [...new Set(words)].filter(isPlain).map((word) => {
    const edits = maxEdits(word);
    const unchanged = word.length >= 8 ? 2 : 1;
    const count = edits + unchanged;
    const cut = (at: number): number => Math.round((at * word.length) / count);
    return {
      least: word.length - edits,
      most: word.length + edits,
      pieces: Array.from({ length: count }, (_, at) => word.slice(cut(at), cut(at + 1))),
      unchanged,
    };
  });
}

/** Whether a word has what a probe asks for. */
export const fits = ({ key }: WordRow, { least, most, pieces, unchanged }: WordProbe): boolean =>
  key.length >= least &&
  key.length <= most &&
  pieces.filter((piece) => key.includes(piece)).length >= unchanged;
