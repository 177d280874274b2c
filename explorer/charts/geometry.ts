/** Places in a drawing. Layouts count x in the direction of reading; only `placing` knows which side that begins at. */

export type Direction = 'ltr' | 'rtl';

/** Pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels; `x` is the side where reading begins, `y` the upper side. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** From places in the direction of reading to places on the screen, from the left. */
export interface Placing {
  readonly direction: Direction;
  /** The drawing's width, in pixels. */
  readonly width: number;
  x(x: number): number;
  /** The left side of a box. */
  left(box: Pick<Box, 'x' | 'width'>): number;
}

/** Mirrors by a function of x and never by a transform, because that would mirror letters too. */
export function placing(width: number, direction: Direction): Placing {
  const isMirrored = direction === 'rtl';
  return {
    direction,
    width,
    x: (x) => round(isMirrored ? width - x : x),
    left: (box) => round(isMirrored ? width - box.x - box.width : box.x),
  };
}

export function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** What two boxes may share and still lie beside each other, in pixels: places are sums of fractions. */
const TOUCH = 0.01;

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const along = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOUCH && along > TOUCH;
}

/** To a hundredth of a pixel, so that files do not hold fifteen digits. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
