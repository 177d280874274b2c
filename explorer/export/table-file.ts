import type { Direction } from '../charts/geometry.ts';

/** A number with its form on the page: files for machines get the value, files for people what was seen. */
interface NumberCell {
  readonly value: number;
  readonly shown: string;
}

/** A text, of several lines where a cell lists something; or a number. */
export type FileCell = string | NumberCell;

/** A table as it is seen, before it becomes a file. */
export interface TableFile {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly columns: readonly string[];
  /** As many cells in each as there are columns; the first one names the row. */
  readonly rows: readonly (readonly FileCell[])[];
  /** What the view assumes, and of which dataset: the last line of every file. */
  readonly assumptions: string;
}

/** A cell as it is seen. */
export function shownText(cell: FileCell): string {
  return typeof cell === 'string' ? cell : cell.shown;
}
