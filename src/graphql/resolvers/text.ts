import type { Forms } from '../../model/rows.ts';
import type { Context } from '../context.ts';
import { pickText, type ServedText } from '../language.ts';

interface Languages {
  readonly languages?: readonly string[] | null;
}
type Field<Row, Result> = (row: Row, args: Languages, context: Context) => Result;

/** Resolves a text that every row has. @throws Error when it is missing, which the seed's rules exclude. */
export function text<Row>(formsOf: (row: Row) => Forms): Field<Row, ServedText> {
  return (row, { languages }, { acceptedLanguages: header }) => {
    const served = pickText(formsOf(row), languages, header);
    if (served === null) throw new Error('A row without the text that its type promises.');
    return served;
  };
}

/** Resolves a text that some rows do not have. */
export function maybeText<Row>(formsOf: (row: Row) => Forms): Field<Row, ServedText | null> {
  return (row, { languages }, { acceptedLanguages: header }) =>
    pickText(formsOf(row), languages, header);
}
