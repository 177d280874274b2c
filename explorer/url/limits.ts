/** UTF-16 units of a text that the API takes, and so a field and an address. */
export const MAX_TEXT = 200;
