/** The parts into which a coefficient is divided, so that both engines round alike. */
export const COEFFICIENT_PARTS = 10_000;

/** The share of the interviews that voiced both in those that voiced either, rounded half up (rule 26). */
export function coefficientOf(together: number, either: number): number {
  const parts = Math.floor((2 * COEFFICIENT_PARTS * together + either) / (2 * either));
  return parts / COEFFICIENT_PARTS;
}
