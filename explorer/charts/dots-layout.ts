import type { Box, Point } from './geometry.ts';
import { linear } from './scales.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

/** Pixels. */
const LABEL = { share: 0.46, max: 420 };
const LABEL_GAP = 16;
const VALUE_ROOM = 52;
const AXIS_HEIGHT = 34;
const ROW_GAP = 6;
const TICK = 0.1;

export interface Dot {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

interface PlacedDot {
  readonly key: string;
  readonly lines: readonly string[];
  /** The whole row. */
  readonly box: Box;
  readonly label: Box;
  readonly point: Point;
}

export interface DotsLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedDot[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly threshold: number;
  /** Where the axis begins. */
  readonly axis: Point;
}

/** A row a value, with its label where reading begins and its dot on one scale that ends at 1. */
export function dotsLayout(
  dots: readonly Dot[],
  threshold: number,
  width: number,
  { lineHeight, widthOf }: TypeSetting,
): DotsLayout {
  const label = Math.min(LABEL.max, width * LABEL.share);
  const least = Math.min(threshold, ...dots.map(({ value }) => value));
  const from = Math.max(0, Math.floor((least - TICK / 2) / TICK) * TICK);
  const axis = label + LABEL_GAP;
  const place = linear([from, 1], [axis, width - VALUE_ROOM]);
  let y = AXIS_HEIGHT;
  const rows = dots.map(({ key, label: text, value }): PlacedDot => {
    const lines = linesOf(text, label, widthOf);
    const height = lines.length * lineHeight + ROW_GAP;
    const box = { x: 0, y, width, height };
    y += height;
    return {
      key,
      lines,
      box,
      label: { ...box, width: label },
      point: { x: place(value), y: box.y + height / 2 },
    };
  });
  const count = Math.round((1 - from) / TICK);
  const values = Array.from({ length: count + 1 }, (_, index) =>
    Number((from + index * TICK).toFixed(2)),
  );
  return {
    width,
    height: y + ROW_GAP,
    rows,
    ticks: values.map((value) => ({ value, x: place(value) })),
    threshold: place(threshold),
    axis: { x: axis, y: AXIS_HEIGHT },
  };
}
