/** Bytes of one UTF-16 code unit as UTF-8, at most; a quote or a control character is escaped to no more than six. */
const MAX_BYTES_A_UNIT = 6;

/**
 * Whether an answer has more bytes as JSON than a maximum, so that nothing larger is ever made. Almost every answer is
 * so small that the number of its characters decides; measured, that takes a fifth of the time.
 */
export function isLargerAsJson(value: unknown, maximum: number): boolean {
  const isSmall = charactersOf(value, maximum / MAX_BYTES_A_UNIT) * MAX_BYTES_A_UNIT <= maximum;
  return !isSmall && bytesOf(value, maximum) > maximum;
}

/** Characters of the JSON, about; stops at a maximum. */
function charactersOf(value: unknown, maximum: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 24;
  let sum = 2;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (sum > maximum) return sum;
      sum += charactersOf(item, maximum - sum) + 1;
    }
    return sum;
  }
  // Objects of an execution have no prototype, so all names are their own.
  for (const name in value) {
    if (sum > maximum) return sum;
    sum += name.length + 4 + charactersOf((value as Record<string, unknown>)[name], maximum - sum);
  }
  return sum;
}

/** Bytes of the JSON; stops above a maximum. */
function bytesOf(value: unknown, maximum: number): number {
  let bytes = 0;
  const count = (part: unknown): void => {
    if (bytes > maximum) return;
    if (typeof part !== 'object' || part === null) {
      bytes += Buffer.byteLength(JSON.stringify(part) ?? '');
    } else if (Array.isArray(part)) {
      bytes += part.length + 1;
      for (const item of part) count(item);
    } else {
      bytes += 2;
      for (const [name, own] of Object.entries(part)) {
        bytes += name.length + 4;
        count(own);
      }
    }
  };
  count(value);
  return bytes;
}
