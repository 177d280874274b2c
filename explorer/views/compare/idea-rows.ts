import type { IdeaRow, ORDERS } from './state.ts';

/** Which of the rows that the API answers are shown, and in which order. */
export interface RowSelection {
  readonly contested: boolean;
  readonly gap: boolean;
  readonly find: string;
  readonly by: (typeof ORDERS)[number];
}

/** The rows that fit, in order; equal ones by their labels. */
export function selectRows(
  rows: readonly IdeaRow[],
  { contested, gap, find, by }: RowSelection,
  language: string,
): readonly IdeaRow[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  const { compare } = new Intl.Collator(language);
  const size = SIZES[by];
  return rows
    .filter(
      (row) =>
        (!contested || row.isContested) &&
        (!gap || row.cells.some(isEmpty)) &&
        words.every((word) => textOf(row).includes(word)),
    )
    .sort((a, b) => size(b) - size(a) || compare(a.construct.label.value, b.construct.label.value));
}

/** Whether a study has nothing of an idea, for whatever reason. */
const isEmpty = ({ elements }: IdeaRow['cells'][number]): boolean => elements.length === 0;

/** By what rows are ordered, the largest first. */
const SIZES: Readonly<Record<RowSelection['by'], (row: IdeaRow) => number>> = {
  shared: ({ cells }) => cells.filter((cell) => !isEmpty(cell)).length,
  label: () => 0,
  links: ({ cells }) => new Set(cells.flatMap(({ via }) => via.map(({ id }) => id))).size,
  voices: ({ cells }) => cells.reduce((sum, { interviewCount }) => sum + (interviewCount ?? 0), 0),
};

/** All that a row says of its idea. */
const textOf = ({ construct, cells }: IdeaRow): string =>
  plain(
    [construct, ...cells.flatMap(({ elements }) => elements)]
      .map(({ label }) => label.value)
      .join(' '),
  );

const LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', '\u200C': ' ' };

/** A text without differences of writing: case, Arabic letters in Persian, half-spaces. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/[يىك\u200C]/g, (letter) => LETTERS[letter] ?? letter);
