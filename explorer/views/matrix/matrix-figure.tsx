import { Flows } from '../../charts/flows.tsx';
import { HeatMap } from '../../charts/heat-map.tsx';
import { Figure } from '../../components/figure.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { hrefOf } from '../../url/location.ts';
import { columnHeads } from './matrix-heads.ts';
import { type MatrixProps, MatrixTable } from './matrix-table.tsx';
import { MESSAGES } from './messages.ts';
import { cellValue } from './state.ts';

/** A matrix as a drawing: a grid of heat, or flows from its rows to its columns. */
export function MatrixFigure(props: MatrixProps & { readonly as: 'heat' | 'flows' }) {
  const { as, matrix, columns, share, caption, assumptions } = props;
  const page = usePage();
  const say = useMessages(MESSAGES);
  const heads = columnHeads(matrix, columns, page);
  const total = matrix.rowTotals.reduce((sum, count) => sum + count, 0);
  const naming = { ...props.naming, view: `matrix-${as}` };
  const rows = matrix.rows.map(({ key, label }, at) => ({
    key,
    label: label.value,
    href: hrefOf(props.rows, key),
    name: say('totalName', { label: label.value, n: matrix.rowTotals[at] ?? 0 }),
  }));
  const ends = heads.map(({ key, name, short, href }, at) => ({
    key,
    label: short,
    href,
    name: say('totalName', { label: name, n: matrix.columnTotals[at] ?? 0 }),
  }));
  const withTotals = <End extends { readonly label: string }>(
    all: readonly End[],
    totals: readonly number[],
  ) =>
    all.map((end, at) => ({
      ...end,
      label: say('withTotal', { label: end.label, n: totals[at] ?? 0 }),
    }));
  const labels = new Map(
    [...rows, ...heads.map(({ key, name }) => ({ key, label: name }))].map(({ key, label }) => [
      key,
      label,
    ]),
  );
  const summary = say('summary', { n: rows.length, columns: ends.length, total });
  return (
    <Figure
      caption={caption}
      isCaptionSaid
      naming={naming}
      assumptions={assumptions}
      table={<MatrixTable {...props} />}
    >
      {(width, setting) =>
        as === 'flows' ? (
          <Flows
            rows={withTotals(rows, matrix.rowTotals)}
            columns={withTotals(ends, matrix.columnTotals)}
            counts={matrix.counts}
            width={width}
            direction={page.direction}
            setting={setting}
            summary={summary}
            bandName={(row, column, n) =>
              say(`cell${columns}`, {
                row: labels.get(row) ?? row,
                column: labels.get(column) ?? column,
                n,
              })
            }
          />
        ) : (
          <HeatMap
            rows={rows}
            columns={ends}
            counts={matrix.rows.map((_, row) =>
              heads.map((_head, column) => cellValue(matrix, share, row, column)),
            )}
            format={(row, column) => {
              const value = cellValue(matrix, share, row, column);
              return share === 'none' ? page.number(value) : page.percent(value / 100);
            }}
            width={width}
            direction={page.direction}
            setting={setting}
            summary={summary}
          />
        )
      }
    </Figure>
  );
}
