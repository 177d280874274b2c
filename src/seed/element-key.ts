/** The key less its last step: the parent, or the study itself. */
export function parentOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

/** The last step of a key as a number. */
export function stepOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1));
}

/** Whether a key lies below another, or is it. */
export function isWithin(key: string, ancestor: string): boolean {
  return key === ancestor || key.startsWith(`${ancestor}.`);
}
