import type { Box } from './geometry.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

/** Pixels. */
const BAR_WIDTH = 12;
const SLOT_GAP = 12;
const LABEL_GAP = 10;
const LABEL = { share: 0.32, max: 280 };
const BARS_HEIGHT = { each: 34, min: 260 };

export interface FlowEnd {
  readonly key: string;
  readonly label: string;
}

export interface PlacedFlowEnd {
  readonly key: string;
  readonly total: number;
  /** The bar; without height where nothing flows. */
  readonly bar: Box;
  readonly lines: readonly string[];
  /** Where the label's lines stand. */
  readonly labelBox: Box;
}

/** A band from a bar of the rows to a bar of the columns; its height is its count. */
export interface Ribbon {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly from: Box;
  readonly to: Box;
}

export interface FlowsLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedFlowEnd[];
  readonly columns: readonly PlacedFlowEnd[];
  readonly ribbons: readonly Ribbon[];
}

/** Counts as bands from rows, where reading begins, to columns, where it ends. Labels stand outside. */
export function flowsLayout(
  rows: readonly FlowEnd[],
  columns: readonly FlowEnd[],
  counts: readonly (readonly number[])[],
  width: number,
  setting: TypeSetting,
): FlowsLayout {
  const rowTotals = rows.map((_, row) => sum(counts[row] ?? []));
  const columnTotals = columns.map((_, column) => sum(counts.map((cells) => cells[column] ?? 0)));
  const room = Math.max(BARS_HEIGHT.min, BARS_HEIGHT.each * Math.max(rows.length, columns.length));
  const unit = room / Math.max(1, sum(rowTotals));
  const label = Math.min(LABEL.max, width * LABEL.share);
  const side = (
    ends: readonly FlowEnd[],
    totals: readonly number[],
    labelX: number,
    barX: number,
  ) => stack(ends, totals, { unit, label, labelX, barX }, setting);
  const barAt = label + LABEL_GAP;
  const first = side(rows, rowTotals, 0, barAt);
  const second = side(columns, columnTotals, width - label, width - barAt - BAR_WIDTH);
  const height = Math.max(first.height, second.height);
  const placedRows = centred(first, height);
  const placedColumns = centred(second, height);
  return {
    width,
    height,
    rows: placedRows,
    columns: placedColumns,
    ribbons: ribbonsOf(placedRows, placedColumns, counts, unit),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface Stack {
  readonly ends: PlacedFlowEnd[];
  readonly height: number;
}

function stack(
  ends: readonly FlowEnd[],
  totals: readonly number[],
  at: { unit: number; label: number; labelX: number; barX: number },
  { lineHeight, widthOf }: TypeSetting,
): Stack {
  let y = 0;
  const placed = ends.map(({ key, label }, index): PlacedFlowEnd => {
    const total = totals[index] ?? 0;
    const lines = linesOf(label, at.label, widthOf);
    const barHeight = total * at.unit;
    const textHeight = lines.length * lineHeight;
    const slot = Math.max(barHeight, textHeight);
    const end = {
      key,
      total,
      lines,
      bar: { x: at.barX, y: y + (slot - barHeight) / 2, width: BAR_WIDTH, height: barHeight },
      labelBox: {
        x: at.labelX,
        y: y + (slot - textHeight) / 2,
        width: at.label,
        height: textHeight,
      },
    };
    y += slot + SLOT_GAP;
    return end;
  });
  return { ends: placed, height: Math.max(0, y - SLOT_GAP) };
}

function centred({ ends, height }: Stack, tallest: number): PlacedFlowEnd[] {
  const down = (tallest - height) / 2;
  return ends.map((end) => ({
    ...end,
    bar: { ...end.bar, y: end.bar.y + down },
    labelBox: { ...end.labelBox, y: end.labelBox.y + down },
  }));
}

function ribbonsOf(
  rows: readonly PlacedFlowEnd[],
  columns: readonly PlacedFlowEnd[],
  counts: readonly (readonly number[])[],
  unit: number,
): Ribbon[] {
  const used = new Map<PlacedFlowEnd, number>();
  const take = (end: PlacedFlowEnd, height: number): Box => {
    const taken = used.get(end) ?? 0;
    used.set(end, taken + height);
    return { ...end.bar, y: end.bar.y + taken, height };
  };
  return rows.flatMap((row, index) =>
    columns.flatMap((column, place): Ribbon[] => {
      const count = counts[index]?.[place] ?? 0;
      if (count === 0) return [];
      const height = count * unit;
      return [
        {
          row: row.key,
          column: column.key,
          count,
          from: take(row, height),
          to: take(column, height),
        },
      ];
    }),
  );
}
