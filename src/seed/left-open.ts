/** What curators write, by convention, where a text is still missing; it must not be published as data. */
const LEFT_OPEN = /\bTODO\b/;

/** Whether a text says that something is still to be filled in. */
export const isLeftOpen = (text: string): boolean => LEFT_OPEN.test(text);
