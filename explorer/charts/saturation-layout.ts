import type { Box, Point } from './geometry.ts';
import { linear, ticksTo } from './scales.ts';

/** Pixels. */
const AXIS = 44;
const END_ROOM = 44;
const CURVE_HEIGHT = 220;
const BARS_HEIGHT = 72;
const SPACE = 10;

export interface SaturationStep {
  readonly key: string;
  /** What the interview brought that none before it had. */
  readonly added: number;
  /** The sum of that, up to this interview. */
  readonly total: number;
}

interface PlacedStep {
  readonly key: string;
  readonly point: Point;
  readonly bar: Box;
  /** The middle of the step, from top to bottom: what a pointer or an arrow chooses. */
  readonly box: Box;
}

export interface SaturationLayout {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly PlacedStep[];
  /** Horizontal lines of the curve with their values. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly plot: Box;
  /** The upper side of what is said above the bars. */
  readonly barsTitle: number;
  /** Where the bars stand. */
  readonly base: number;
  /** Where the paper states saturation; null where it states none of these interviews. */
  readonly stated: number | null;
}

/** A curve of all labels so far above bars of the new ones: two scales, so two panels, and one row of interviews. */
export function saturationLayout(
  steps: readonly SaturationStep[],
  statedAt: number | null,
  width: number,
  lineHeight: number,
): SaturationLayout {
  const plot = {
    x: AXIS,
    y: lineHeight * 1.5 + SPACE,
    width: Math.max(1, width - AXIS - END_ROOM),
    height: CURVE_HEIGHT,
  };
  const bottom = plot.y + plot.height;
  const values = ticksTo(Math.max(1, ...steps.map(({ total }) => total)), 6);
  const curve = linear([0, values.at(-1) ?? 1], [bottom, plot.y]);
  const barsTitle = bottom + SPACE * 2;
  const base = barsTitle + lineHeight * 2 + SPACE + BARS_HEIGHT;
  const bars = linear([0, Math.max(1, ...steps.map(({ added }) => added))], [0, BARS_HEIGHT]);
  const band = plot.width / Math.max(1, steps.length);
  const middle = (index: number) => plot.x + (index + 0.5) * band;
  const barWidth = Math.min(26, band * 0.66);
  return {
    width,
    height: base + lineHeight + SPACE,
    barsTitle,
    plot,
    base,
    ticks: values.map((value) => ({ value, y: curve(value) })),
    stated: statedAt !== null && statedAt <= steps.length ? middle(statedAt - 1) : null,
    steps: steps.map(({ key, added, total }, index) => ({
      key,
      point: { x: middle(index), y: curve(total) },
      bar: {
        x: middle(index) - barWidth / 2,
        y: base - bars(added),
        width: barWidth,
        height: bars(added),
      },
      box: { x: plot.x + index * band, y: plot.y, width: band, height: base - plot.y },
    })),
  };
}
