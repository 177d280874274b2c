import { nameOf, textOf, thingText } from '../../components/answer-text.ts';
import { isLeaf, isNameOnly, isObject, restOf, thingOf } from '../../components/answer-things.ts';
import type { FileColumn } from '../../components/file-table.tsx';
import type { PageData } from '../../components/page.ts';
import type { FileCell } from '../../export/table-file.ts';
import type { AnswerData, AnswerField } from '../../graphql/question.ts';
import type { ViewName } from '../../url/addresses.ts';
import { InlineValue } from './inline-value.tsx';
import { ThingLink } from './thing-link.tsx';

/** A row of an answer's table: an object of a list, with its place there. */
export interface AnswerRow {
  readonly at: number;
  readonly data: AnswerData;
}

type AnswerColumn = FileColumn<AnswerRow>;

/** The field by which a thing is called in a head. */
const HEADS: Readonly<Partial<Record<ViewName, string>>> = {
  element: 'element',
  study: 'study',
  construct: 'construct',
  interview: 'interview',
  link: 'link',
};
const LONG_TEXT = 60;
const NUMBERS = ['Int', 'Float', 'UnitInterval'];

/** The columns of a list of objects: first their name, if they have one, and then all that is said of them. */
export function columnsOf(
  page: PageData,
  field: AnswerField,
  rows: readonly AnswerRow[],
  studies: readonly string[],
): readonly AnswerColumn[] {
  const rest = restOf(field, null).filter(([name]) =>
    rows.some(({ data }) => data[name] !== undefined),
  );
  const first = rows[0] && thingOf(field, rows[0].data);
  const columns = rest.flatMap((part) => columnsOfField(page, part, rows, studies));
  return first ? [nameColumn(page, field, first.view), ...columns] : columns;
}

function nameColumn(page: PageData, field: AnswerField, view: ViewName): AnswerColumn {
  const textIn = ({ data }: AnswerRow) => {
    const thing = thingOf(field, data);
    return thing === null ? '' : thingText(page, thing);
  };
  return {
    name: nameOf(page, [HEADS[view] ?? 'key', 'String']),
    by: textIn,
    cell: ({ data }) => {
      const thing = thingOf(field, data);
      return thing && <ThingLink thing={thing} />;
    },
    file: textIn,
  };
}

function columnsOfField(
  page: PageData,
  field: AnswerField,
  rows: readonly AnswerRow[],
  studies: readonly string[],
): readonly AnswerColumn[] {
  const [name] = field;
  if (name === 'cells' && studies.length > 0) {
    return studies.map((study, at) => ({
      ...columnOf(page, field, rows, ({ data }) => (data['cells'] as unknown[] | undefined)?.[at]),
      name: page.study(study).name,
      width: 'equal' as const,
    }));
  }
  const isPlain = isLeaf(field) || isNameOnly(field);
  const values = rows.map(({ data }) => data[name]);
  const isFlat =
    !isPlain &&
    values.every((value) => value === null || isObject(value)) &&
    values.every((value) => value === null || thingOf(field, value as AnswerData) === null) &&
    restOf(field, null).every(isLeaf);
  if (!isFlat) return [columnOf(page, field, rows, ({ data }) => data[name])];
  // What an object without a name says stands in columns of its own.
  return restOf(field, null).map((part) =>
    columnOf(page, part, rows, ({ data }) => {
      const inner = data[name];
      return isObject(inner) ? inner[part[0]] : null;
    }),
  );
}

function columnOf(
  page: PageData,
  field: AnswerField,
  rows: readonly AnswerRow[],
  valueIn: (row: AnswerRow) => unknown,
): AnswerColumn {
  const isNumber = NUMBERS.includes(field[1]) && !rows.some((row) => Array.isArray(valueIn(row)));
  const textIn = (row: AnswerRow) => textOf(page, field, valueIn(row));
  const isLong = rows.some((row) => textIn(row).length > LONG_TEXT);
  return {
    name: nameOf(page, field),
    cell: (row) => <InlineValue field={field} value={valueIn(row)} />,
    file: (row): FileCell => {
      const value = valueIn(row);
      return typeof value === 'number' ? { value, shown: textIn(row) } : textIn(row);
    },
    ...(isNumber && { isNumber, by: (row: AnswerRow) => Number(valueIn(row) ?? -1) }),
    ...(isLong && { width: 'wide' as const }),
  };
}
