/** The key without its last step: the key of the parent element or of the study. */
export function parentOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

/** The last step of a key as a number. */
export function stepOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1));
}

/** Whether a key is another or lies below it. */
export function isWithin(key: string, ancestor: string): boolean {
  return key === ancestor || key.startsWith(`${ancestor}.`);
}
