import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages, usePage } from './page.ts';
import { MESSAGES } from './table.messages.ts';
import { TableRegion } from './table-region.tsx';

/** A column of a table. */
export interface Column<Row> {
  readonly name: string;
  /** What its head shows in place of the name. */
  readonly head?: ComponentChildren;
  readonly cell: (row: Row) => ComponentChildren;
  /** The value by which it orders the rows; without it, readers cannot order by this column. */
  readonly by?: (row: Row) => string | number;
  /** Numbers stand at the end of a cell. */
  readonly isNumber?: boolean;
  /** `wide` takes the room that others leave; columns that are `equal` share it. */
  readonly width?: 'equal' | 'wide';
}

/** Rows that are shown at first of a table that is longer. */
const SHOWN_AT_FIRST = 60;

interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

/** A table with a caption, in a region that scrolls sideways; a head cell orders the rows. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  onOrder,
  isComparison = false,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Called with all rows in the order in which they are shown. */
  readonly onOrder?: (rows: readonly Row[]) => void;
  /** Whether it sets studies side by side: its columns are equal, and its head and first column stay in sight. */
  readonly isComparison?: boolean;
}) {
  const { language } = usePage();
  const say = useMessages(MESSAGES);
  const [isWhole, setWhole] = useState(false);
  const [order, setOrder] = useState<Order | null>(null);
  const by = order === null ? undefined : columns[order.column]?.by;
  const sorted =
    by === undefined ? rows : inOrder(rows, by, order?.isDescending ?? false, language);
  onOrder?.(sorted);
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <TableRegion caption={caption}>
        <table {...(isComparison && { class: 'comparison' })}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th
                  key={column.name}
                  scope="col"
                  class={classOf(column)}
                  {...(order?.column === at && {
                    'aria-sort': order.isDescending ? 'descending' : 'ascending',
                  })}
                >
                  {column.by === undefined ? (
                    (column.head ?? column.name)
                  ) : (
                    <button
                      type="button"
                      class="sort"
                      title={say('sort', { column: column.name })}
                      onClick={() =>
                        setOrder({
                          column: at,
                          isDescending:
                            order?.column === at ? !order.isDescending : column.isNumber === true,
                        })
                      }
                    >
                      {column.name}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column, at) =>
                  at === 0 ? (
                    <th key={column.name} scope="row" class={classOf(column)}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.name} class={classOf(column)} data-head={column.name}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {shown.length < sorted.length && (
        <p class="show-all">
          <button type="button" onClick={() => setWhole(true)}>
            {say('showAll', { n: sorted.length })}
          </button>
        </p>
      )}
    </>
  );
}

const classOf = <Row,>({ isNumber, width }: Column<Row>): string | undefined =>
  [isNumber && 'is-number', width].filter(Boolean).join(' ') || undefined;

function inOrder<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number,
  isDescending: boolean,
  language: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [by(a), by(b)];
    return typeof one === 'number' && typeof other === 'number'
      ? sign * (one - other)
      : sign * compare(String(one), String(other));
  });
}
