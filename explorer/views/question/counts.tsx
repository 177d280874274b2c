import { nameOf, thingText } from '../../components/answer-text.ts';
import { isObject, thingOf } from '../../components/answer-things.ts';
import { useMessages, usePage } from '../../components/page.ts';
import { TableFiles } from '../../components/table-files.tsx';
import { TableRegion } from '../../components/table-region.tsx';
import type { FileCell } from '../../export/table-file.ts';
import type { WordsFragment } from '../../graphql/generated.ts';
import type { AnswerData, AnswerField } from '../../graphql/question.ts';
import { useAbout } from './about.ts';
import { InlineValue } from './inline-value.tsx';
import { MESSAGES } from './messages.ts';
import { ThingLink } from './thing-link.tsx';

const numbersOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map(Number) : [];

/** Counts of rows against columns as one table; where only their totals were asked, a table of each. */
export function Counts({
  field,
  data,
}: {
  readonly field: AnswerField;
  readonly data: AnswerData;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { naming, assumptions } = useAbout();
  const rows = objectsOf(data['rows']);
  const columns = objectsOf(data['columns']);
  const rowField = field[2]?.find(([name]) => name === 'rows');
  const counts = Array.isArray(data['counts']) ? data['counts'].map(numbersOf) : null;
  const totals = { row: numbersOf(data['rowTotals']), column: numbersOf(data['columnTotals']) };
  const leftOut = field[2]?.find(([name]) => name === 'leftOut');
  if (rows.length === 0 || rowField === undefined) {
    return <InlineValue field={['rowTotals', 'Int']} value={data['rowTotals'] ?? null} />;
  }
  const rowHead = nameOf(page, [rowField[1] === 'Construct' ? 'construct' : 'element', 'String']);
  const heads = columns.map((column) => headOf(column));
  const nameIn = (row: AnswerData) => {
    const thing = thingOf(rowField, row);
    return thing === null ? '' : thingText(page, thing);
  };
  const hasTotals = totals.row.length > 0;
  const shownHeads = [
    ...(counts === null ? [] : heads.map(({ short }) => short)),
    ...(hasTotals ? [say('total')] : []),
  ];
  const caption = nameOf(page, field);
  const number = (value: number): FileCell => ({ value, shown: page.number(value) });
  return (
    <>
      <TableRegion caption={caption} isMatrix>
        <table
          class={heads.every(({ short }) => short.length === 1) ? 'matrix has-letters' : 'matrix'}
        >
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {shownHeads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => {
              const thing = thingOf(rowField, row);
              return (
                <tr key={at}>
                  <th scope="row">{thing && <ThingLink thing={thing} />}</th>
                  {counts?.[at]?.map((count, place) => (
                    <td key={place} class="cell">
                      {page.number(count)}
                    </td>
                  ))}
                  {hasTotals && <td class="is-number">{page.number(totals.row[at] ?? 0)}</td>}
                </tr>
              );
            })}
          </tbody>
          {counts !== null && totals.column.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row">{say('total')}</th>
                {totals.column.map((count, at) => (
                  <td key={at} class="cell">
                    {page.number(count)}
                  </td>
                ))}
                {hasTotals && <td />}
              </tr>
            </tfoot>
          )}
        </table>
      </TableRegion>
      {counts === null && totals.column.length > 0 && (
        <ul class="totals">
          {heads.map(({ key, short }, at) => (
            <li key={key}>
              {short}: <strong>{page.number(totals.column[at] ?? 0)}</strong>
            </li>
          ))}
        </ul>
      )}
      {leftOut !== undefined && objectsOf(data['leftOut']).length > 0 && (
        <p class="soft">
          {nameOf(page, leftOut)}: <InlineValue field={leftOut} value={data['leftOut']} />
        </p>
      )}
      <TableFiles
        naming={naming}
        table={() => ({
          title: caption,
          language: page.language,
          direction: page.direction,
          columns: [rowHead, ...shownHeads],
          rows: rows.map((row, at) => [
            nameIn(row),
            ...(counts?.[at] ?? []).map(number),
            ...(hasTotals ? [number(totals.row[at] ?? 0)] : []),
          ]),
          assumptions,
        })}
      />
    </>
  );
}

const objectsOf = (value: unknown): readonly AnswerData[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** An interview is known by its letter, which is the last part of its key. */
function headOf({ key, label }: AnswerData) {
  const letter = /\.([a-z])$/.exec(String(key))?.[1]?.toUpperCase();
  return { key: String(key), short: letter ?? (label as WordsFragment).value };
}
