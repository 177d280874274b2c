import { useRef, useState } from 'preact/hooks';
import { heatStep } from '../../charts/scales.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { TableFiles } from '../../components/table-files.tsx';
import { TableRegion } from '../../components/table-region.tsx';
import { Words } from '../../components/words.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import { hrefOf } from '../../url/location.ts';
import { CellCodes } from './cell-codes.tsx';
import { matrixFile } from './matrix-file.ts';
import { columnHeads } from './matrix-heads.ts';
import { MESSAGES } from './messages.ts';
import { cellValue, type Matrix, type Share } from './state.ts';

export interface MatrixProps {
  readonly matrix: Matrix;
  /** What the rows are, by the view that each opens. */
  readonly rows: 'element' | 'construct';
  readonly columns: 'INTERVIEW' | 'STUDY' | 'ROLE';
  readonly share: Share;
  readonly caption: string;
  readonly naming: FileNaming;
  readonly assumptions: string;
}

/** A matrix as a table in five steps of heat; a cell of an interview opens its codes. */
export function MatrixTable(props: MatrixProps) {
  const { matrix, columns, share, caption, naming, assumptions } = props;
  const page = usePage();
  const say = useMessages(MESSAGES);
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, open] = useState<{ readonly element: string; readonly interview: string }>();
  const heads = columnHeads(matrix, columns, page);
  const total = matrix.rowTotals.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <TableRegion caption={caption} isMatrix>
        <table class={columns === 'INTERVIEW' ? 'matrix has-letters' : 'matrix'}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{page.say('element')}</th>
              {heads.map(({ key, name, short, href }) => (
                <th key={key} scope="col">
                  {href === undefined ? (
                    name
                  ) : (
                    <a href={href} {...(short !== name && { 'aria-label': name, title: name })}>
                      {short}
                    </a>
                  )}
                </th>
              ))}
              <th scope="col" class="is-number">
                {say('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, at) => (
              <tr key={row.key}>
                <th scope="row">
                  {props.rows === 'construct' ? (
                    <a href={hrefOf('construct', row.key)}>
                      <Words text={row.label} />
                    </a>
                  ) : (
                    <ElementLink element={row} hasSign={columns !== 'INTERVIEW'} />
                  )}
                </th>
                {heads.map((head, place) => (
                  <Cell
                    key={head.key}
                    {...props}
                    row={at}
                    column={place}
                    name={head.name}
                    onOpen={() => {
                      open({ element: row.key, interview: head.key });
                      dialog.current?.showModal();
                    }}
                  />
                ))}
                <td class="is-number">{page.number(matrix.rowTotals[at] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('total')}</th>
              {matrix.columnTotals.map((count, at) => (
                <td key={heads[at]?.key} class="cell">
                  {page.number(count)}
                </td>
              ))}
              <td class="is-number">{page.number(total)}</td>
            </tr>
          </tfoot>
        </table>
      </TableRegion>
      <TableFiles
        naming={naming}
        table={() =>
          matrixFile(matrix, heads, share, { page, caption, assumptions, total: say('total') })
        }
      />
      <dialog ref={dialog} aria-labelledby="cell" onClose={() => open(undefined)}>
        {opened && <CellCodes {...opened} onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

interface CellProps extends MatrixProps {
  readonly row: number;
  readonly column: number;
  /** The name of the column. */
  readonly name: string;
  readonly onOpen: () => void;
}

/** A cell that counts nothing is empty, and a screen reader says 0. */
function Cell({ matrix, rows, columns, share, row, column, name, onOpen }: CellProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const count = matrix.counts[row]?.[column] ?? 0;
  if (count === 0) {
    return (
      <td class="cell">
        <span class="unseen">{page.number(0)}</span>
      </td>
    );
  }
  const value = cellValue(matrix, share, row, column);
  const shown = share === 'none' ? page.number(count) : page.percent(value / 100);
  const step = heatStep(value, largestOf(matrix, share));
  return (
    <td class={`cell heat-${step}`}>
      {columns === 'INTERVIEW' && rows === 'element' ? (
        <button
          type="button"
          aria-label={say('cellINTERVIEW', {
            row: matrix.rows[row]?.label.value ?? '',
            column: name,
            n: count,
          })}
          onClick={onOpen}
        >
          {shown}
        </button>
      ) : (
        shown
      )}
    </td>
  );
}

/** The value of the darkest step: the largest count, or 100 where cells are percentages. */
function largestOf(matrix: Matrix, share: Share): number {
  if (share !== 'none') return 100;
  return Math.max(0, ...matrix.counts.flat());
}
