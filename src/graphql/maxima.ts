/** The most that an argument takes; above it an answer is LIMIT_EXCEEDED with the argument's name (rule 20). */

/** Items of a page without `first` and `last`. */
export const DEFAULT_PAGE = 50;
/** Items of a page. */
export const LARGEST_PAGE = 200;
/** `ids` of `nodes`. */
export const MOST_IDS = 200;
/** `first` of a list that has no pages. */
export const MOST_LISTED = 200;
/** `first` of `paths`. */
export const MOST_PATHS = 50;
/** `maxHops` of a traversal. */
export const MOST_HOPS = 6;
/** `maxHops` where a traversal does not say. */
export const DEFAULT_HOPS = 4;
/** `roots` of a neighbourhood. */
export const MOST_ROOTS = 100;
/** `maxNodes` of a neighbourhood. */
export const MOST_NODES = 1_000;
