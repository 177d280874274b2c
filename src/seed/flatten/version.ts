import { createHash } from 'node:crypto';

/** Enough to distinguish all states of a curated seed. */
const HEX_DIGITS = 16;

/** A hash of the content that does not depend on the order of fields. */
export function versionOf(content: unknown): string {
  const text = JSON.stringify(content, withSortedFields);
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS);
}

function withSortedFields(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
