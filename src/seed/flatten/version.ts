import { createHash } from 'node:crypto';

/** Enough to tell every state of a curated seed from every other. */
const HEX_DIGITS = 16;

/** The same for equal content, however its files and fields were laid out. */
export function versionOf(content: unknown): string {
  const text = JSON.stringify(content, withSortedFields);
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS);
}

function withSortedFields(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
