/** Whether an answer has more bytes as JSON than a maximum. Stops counting there, so that nothing larger is ever made. */
export function isLargerAsJson(value: unknown, maximum: number): boolean {
  let left = maximum;
  const count = (part: unknown): void => {
    if (left < 0) return;
    if (typeof part === 'string') left -= Buffer.byteLength(part) + 2;
    else if (Array.isArray(part)) {
      left -= part.length + 1;
      for (const item of part) count(item);
    } else if (typeof part === 'object' && part !== null) {
      left -= 2;
      for (const [name, own] of Object.entries(part)) {
        left -= name.length + 4;
        count(own);
      }
    } else left -= 5;
  };
  count(value);
  return left < 0;
}

/** Whether objects and lists lie deeper within one another than a maximum. */
export function isNestedDeeper(value: unknown, maximum: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (maximum === 0) return true;
  return Object.values(value).some((part) => isNestedDeeper(part, maximum - 1));
}
