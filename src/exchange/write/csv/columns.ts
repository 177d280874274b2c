import type { CitationRow, Forms } from '../../../model/rows.ts';
import { bestText, textIn } from '../../texts.ts';
import type { Cell, Column } from './table.ts';

/** How texts in several languages become columns. */
export interface Languages {
  /** The languages of the dataset, by tag. */
  readonly all: readonly string[];
  /** The only one to write; null writes a column for each. */
  readonly only: string | null;
}

/**
 * The columns of a text: one for each language, such as `label_en`; or, where `only` names a language, `label`
 * alone, in English where the text lacks that language.
 */
export function textColumns<Row>(
  { all, only }: Languages,
  name: string,
  description: string,
  formsOf: (row: Row) => Forms,
): readonly Column<Row>[] {
  if (only !== null) {
    const value = (row: Row): Cell => bestText(formsOf(row), only) || null;
    return [{ name, type: 'string', description, value }];
  }
  return all.map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    description: `${description} In the language ${language}.`,
    value: (row: Row) => textIn(formsOf(row), language),
  }));
}

/** The columns of a place in a paper. */
export const citationColumns = <Row>(
  citationOf: (row: Row) => CitationRow | null,
): readonly Column<Row>[] => [
  {
    name: 'table',
    type: 'string',
    description: 'The table of the paper in which it stands.',
    value: (row) => citationOf(row)?.table ?? null,
  },
  {
    name: 'rows',
    type: 'string',
    description: 'The rows of that table, counted from 1, joined by |.',
    value: (row) => citationOf(row)?.rows?.map(String) ?? null,
  },
  {
    name: 'section',
    type: 'string',
    description: 'The section of the paper in which it stands.',
    value: (row) => citationOf(row)?.section ?? null,
  },
];

/** The column of a key that names a row of another table. */
export const keyColumn = <Row>(
  name: string,
  references: string | null,
  description: string,
  value: (row: Row) => string | null,
): Column<Row> => ({
  name,
  type: 'string',
  description,
  value,
  ...(references !== null && { references }),
});
