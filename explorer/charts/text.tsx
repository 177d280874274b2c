import type { Placing } from './geometry.ts';
import type { TypeSetting } from './text-lines.ts';

/** From a line's upper side to its baseline, as a part of the line's height. */
const BASELINE = 0.7;

interface LinesProps {
  readonly lines: readonly string[];
  /** Where the lines begin, end or are centred, in the direction of reading. */
  readonly x: number;
  /** The upper side of the first line. */
  readonly y: number;
  readonly at: Placing;
  readonly setting: TypeSetting;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
  readonly fill?: string;
  /** Paints the ground behind the letters, where lines cross them. */
  readonly halo?: string;
}

/**
 * Lines of one text. `text-anchor` follows the direction of the drawing, so `start` is where reading begins.
 * A text a line, because browsers reorder letters of two directions over all spans of one text.
 */
export function Lines(props: LinesProps) {
  const { lines, x, y, at, setting, anchor = 'start', weight, fill, halo } = props;
  return lines.map((line, index) => (
    <text
      key={`${index} ${line}`}
      x={at.x(x)}
      y={Math.round((y + (index + BASELINE) * setting.lineHeight) * 10) / 10}
      text-anchor={anchor}
      {...(weight !== undefined && { 'font-weight': weight })}
      {...(fill !== undefined && { fill })}
      {...(halo !== undefined && {
        stroke: halo,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      })}
    >
      {/* A space between lines, so that the text of both is read as two words. */}
      {index < lines.length - 1 ? `${line} ` : line}
    </text>
  ));
}
