/** The maxima of arguments; a higher value is a LIMIT_EXCEEDED error with the argument's name (rule 20). */

/** Items of a page without `first` and `last`. */
export const DEFAULT_PAGE_SIZE = 50;
/** Items of a page. */
export const MAX_PAGE_SIZE = 200;
/** `ids` of `nodes`. */
export const MAX_IDS = 200;
/** `first` of a list that has no pages. */
export const MAX_LIST_LENGTH = 200;
/** `first` of `paths`. */
export const MAX_PATHS = 50;
/** `maxHops` of a traversal. */
export const MAX_HOPS = 6;
/** `maxHops` of a traversal that does not set it. */
export const DEFAULT_HOPS = 4;
/** `roots` of a neighbourhood. */
export const MAX_ROOTS = 100;
/** `maxNodes` of a neighbourhood. */
export const MAX_NODES = 1_000;
