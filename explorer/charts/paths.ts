import { type Box, type Placing, type Point, round } from './geometry.ts';
import type { PlacedEdge } from './graph-shape.ts';

/** Places of a layout as they are on the screen, and the path data between them. */

export function onScreen(box: Box, at: Placing): Box {
  return { ...box, x: at.left(box), y: round(box.y) };
}

export function pointOnScreen({ x, y }: Point, at: Placing): Point {
  return { x: at.x(x), y: round(y) };
}

const text = ({ x, y }: Point) => `${x} ${y}`;

/** The line of an edge. */
export function edgePath({ from, to, bend }: PlacedEdge, at: Placing): string {
  const [start, end] = [pointOnScreen(from, at), pointOnScreen(to, at)];
  if (bend === null) return `M${text(start)}L${text(end)}`;
  const [first, second] = bend.map((point) => text(pointOnScreen(point, at)));
  return `M${text(start)}C${first} ${second} ${text(end)}`;
}

/** Where an edge comes from just before its end. */
export function beforeEnd({ from, to, bend }: PlacedEdge): Point {
  return bend === null || bend[1].x === to.x ? from : bend[1];
}

const CORNER = 8;

/** A line through corners, which are rounded. */
export function cornersPath(points: readonly Point[], at: Placing): string {
  const [first, ...rest] = points.map((point) => pointOnScreen(point, at));
  if (first === undefined) return '';
  const parts = rest.map((point, index) => {
    const before = index === 0 ? first : rest[index - 1];
    const after = rest[index + 1];
    if (after === undefined || before === undefined) return `L${text(point)}`;
    return `L${text(towards(point, before))}Q${text(point)} ${text(towards(point, after))}`;
  });
  return `M${text(first)}${parts.join('')}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = Math.min(CORNER, length / 2) / Math.max(1, length);
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) };
}

/** The head of an arrow that ends at `to`, both on the screen. */
export function arrowHead(from: Point, to: Point, size = 8): string {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const side = (angle: number) => ({
    x: round(to.x - size * Math.cos(turn + angle)),
    y: round(to.y - size * Math.sin(turn + angle)),
  });
  return `M${text(to)}L${text(side(0.45))}L${text(side(-0.45))}z`;
}

/** A band between the facing sides of two bars. */
export function bandPath(from: Box, to: Box, at: Placing): string {
  const start = at.x(from.x + from.width);
  const end = at.x(to.x);
  const middle = round((start + end) / 2);
  const [top, bottom] = [round(from.y), round(from.y + from.height)];
  const [upper, lower] = [round(to.y), round(to.y + to.height)];
  return (
    `M${start} ${top}C${middle} ${top} ${middle} ${upper} ${end} ${upper}` +
    `V${lower}C${middle} ${lower} ${middle} ${bottom} ${start} ${bottom}z`
  );
}
