import type { Box } from './geometry.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

/** Pixels. */
const LABEL = { share: 0.42, min: 130, max: 320 };
const CELL_WIDTH = { letters: { min: 24, max: 40 }, words: { min: 84, max: 120 } };
const CELL_HEIGHT = 26;
const LABEL_GAP = 10;
/** Column labels of at most so many characters, such as the letters of interviews, get narrow cells. */
const LETTERS = 3;

interface PlacedHead {
  readonly key: string;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface HeatCell {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

export interface HeatLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedHead[];
  readonly columns: readonly PlacedHead[];
  readonly cells: readonly HeatCell[];
}

interface Head {
  readonly key: string;
  readonly label: string;
}

/** A grid of cells with the rows' labels where reading begins and the columns' labels above. */
export function heatLayout(
  rows: readonly Head[],
  columns: readonly Head[],
  available: number,
  { lineHeight, widthOf }: TypeSetting,
): HeatLayout {
  const label = Math.min(LABEL.max, Math.max(LABEL.min, available * LABEL.share));
  const isNarrow = columns.every((column) => column.label.length <= LETTERS);
  const { min, max } = isNarrow ? CELL_WIDTH.letters : CELL_WIDTH.words;
  const grid = label + LABEL_GAP;
  const cell = Math.min(max, Math.max(min, (available - grid) / Math.max(1, columns.length)));
  const heads = columns.map(({ key, label }) => ({
    key,
    lines: linesOf(label, cell - 4, widthOf),
  }));
  const headHeight = Math.max(0, ...heads.map(({ lines }) => lines.length)) * lineHeight + 6;
  let y = headHeight;
  const placed = rows.map(({ key, label: text }): PlacedHead => {
    const lines = linesOf(text, label, widthOf);
    const height = Math.max(CELL_HEIGHT, lines.length * lineHeight + 4);
    const box = { x: 0, y, width: label, height };
    y += height;
    return { key, lines, box };
  });
  return {
    width: grid + columns.length * cell,
    height: y,
    rows: placed,
    columns: heads.map((head, index) => ({
      ...head,
      box: { x: grid + index * cell, y: 0, width: cell, height: headHeight },
    })),
    cells: placed.flatMap(({ box }, row) =>
      columns.map((_, column) => ({
        row,
        column,
        box: { x: grid + column * cell, y: box.y, width: cell, height: box.height },
      })),
    ),
  };
}
