/** Rule 2 at its default threshold, of a relationship that is called `link`; the twin of `isActive`. */
export const ACTIVE = `link.confidence >= 0.5 AND link.status <> 'REJECTED' AND NOT link.isNegated`;
