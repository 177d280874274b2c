import { useRef } from 'preact/hooks';
import type { FileNaming } from '../export/file-name.ts';
import type { FileCell } from '../export/table-file.ts';
import { usePage } from './page.ts';
import { type Column, DataTable } from './table.tsx';
import { TableFiles } from './table-files.tsx';

/** A column that can leave the page. */
export interface FileColumn<Row> extends Column<Row> {
  /** What its cell says in a file. */
  readonly file: (row: Row) => FileCell;
}

export interface FileTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly FileColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly naming: FileNaming;
  /** The last line of its files. */
  readonly assumptions: string;
  /** Whether it sets studies side by side: a long table, whose buttons stand above it. */
  readonly isComparison?: boolean;
}

/** A table with the buttons that copy it and save it. */
export function FileTable<Row>(props: FileTableProps<Row>) {
  const { caption, columns, rows, keyOf, naming, assumptions, isComparison = false } = props;
  const { language, direction } = usePage();
  const ordered = useRef(rows);
  const files = (
    <TableFiles
      naming={naming}
      table={() => ({
        title: caption,
        language,
        direction,
        columns: columns.map(({ name }) => name),
        rows: ordered.current.map((row) => columns.map(({ file }) => file(row))),
        assumptions,
      })}
    />
  );
  return (
    <>
      {isComparison && files}
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        isComparison={isComparison}
        onOrder={(all) => {
          ordered.current = all;
        }}
      />
      {!isComparison && files}
    </>
  );
}
