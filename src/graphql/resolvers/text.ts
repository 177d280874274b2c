import type { Forms } from '../../graph/rows.ts';
import type { Context } from '../context.ts';
import type { Text } from '../generated.ts';
import { serve } from '../language.ts';

interface Languages {
  readonly languages?: readonly string[] | null;
}
type Field<Row, Result> = (row: Row, args: Languages, context: Context) => Result;

/** A field that serves a text which every row has; the seed's rules see to it. */
export function text<Row>(formsOf: (row: Row) => Forms): Field<Row, Text> {
  return (row, { languages }, { header }) => {
    const served = serve(formsOf(row), languages, header);
    if (served === null) throw new Error('A row without the text that its type promises.');
    return served;
  };
}

/** A field that serves a text which some rows lack. */
export function maybeText<Row>(formsOf: (row: Row) => Forms): Field<Row, Text | null> {
  return (row, { languages }, { header }) => serve(formsOf(row), languages, header);
}
