import { type Box, centre } from './geometry.ts';

/** The key of an arrow on a keyboard. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** A step aside costs as much as this many steps ahead, so that arrows follow rows and columns. */
const ASIDE = 2.5;

/**
 * The place to which an arrow leads: the nearest that way, as seen on the screen. Undefined where nothing lies
 * that way. The earliest of several that are equally near.
 */
export function nearest<Place extends { readonly box: Box }>(
  from: Place,
  places: readonly Place[],
  arrow: Arrow,
): Place | undefined {
  const start = centre(from.box);
  const isUpright = arrow === 'ArrowUp' || arrow === 'ArrowDown';
  const sign = arrow === 'ArrowUp' || arrow === 'ArrowLeft' ? -1 : 1;
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const { x, y } = centre(place.box);
    const ahead = sign * (isUpright ? y - start.y : x - start.x);
    const aside = Math.abs(isUpright ? x - start.x : y - start.y);
    const cost = ahead + aside * ASIDE;
    if (place === from || ahead <= 0.5 || cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}
