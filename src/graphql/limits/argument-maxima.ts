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
/** Characters of a text. The longest label has 96, the longest key 40. */
export const MAX_TEXT = 200;
/** Characters of an id or a cursor, which hold keys in another encoding. */
export const MAX_ENCODED_TEXT = 1_000;
/** `languages`. */
export const MAX_LANGUAGES = 20;
/** `in` of a filter. */
export const MAX_OPERANDS = 200;
/** Values of an enum: each once, and some to spare. */
export const MAX_ENUM_VALUES = 20;
