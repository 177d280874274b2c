import type { Forms } from '../../model/rows.ts';
import type { Context } from '../context.ts';
import { pickText, type ServedText } from '../language.ts';

interface Languages {
  readonly languages?: readonly string[] | null;
}
type Field<Row, Result> = (row: Row, args: Languages, context: Context) => Result;

/** A field that serves a text which every row has; the seed's rules see to it. */
export function text<Row>(formsOf: (row: Row) => Forms): Field<Row, ServedText> {
  return (row, { languages }, { acceptedLanguages: header }) => {
    const served = pickText(formsOf(row), languages, header);
    if (served === null) throw new Error('A row without the text that its type promises.');
    return served;
  };
}

/** A field that serves a text which some rows lack. */
export function maybeText<Row>(formsOf: (row: Row) => Forms): Field<Row, ServedText | null> {
  return (row, { languages }, { acceptedLanguages: header }) =>
    pickText(formsOf(row), languages, header);
}
