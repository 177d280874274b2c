import { createHash, type Hash } from 'node:crypto';

/** Enough to distinguish all states of a curated seed. */
const HEX_DIGITS = 16;

/** A hash of the content that does not depend on the order of fields. */
export function versionOf(content: unknown): string {
  const hash = createHash('sha256');
  addJson(hash, content, DEPTH_OF_ROWS);
  return hash.digest('hex').slice(0, HEX_DIGITS);
}

/** `{ rows: { elements: [row] } }` */
const DEPTH_OF_ROWS = 3;

/**
 * Adds what `JSON.stringify` gives, but row by row, because the JSON of all rows may be longer than a string can
 * be (`buffer.constants.MAX_STRING_LENGTH`).
 */
function addJson(hash: Hash, value: unknown, depth: number): void {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    hash.update(JSON.stringify(value, withSortedFields));
  } else if (Array.isArray(value)) {
    addItems(hash, '[]', value, (item) => addJson(hash, item, depth - 1));
  } else {
    addItems(hash, '{}', sortedFields(value), ([field, item]) => {
      hash.update(`${JSON.stringify(field)}:`);
      addJson(hash, item, depth - 1);
    });
  }
}

function addItems<Item>(
  hash: Hash,
  brackets: '[]' | '{}',
  items: readonly Item[],
  add: (item: Item) => void,
): void {
  hash.update(brackets.charAt(0));
  for (const [at, item] of items.entries()) {
    if (at > 0) hash.update(',');
    add(item);
  }
  hash.update(brackets.charAt(1));
}

function withSortedFields(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(sortedFields(value));
}

/** Without fields that are undefined, as in JSON. */
const sortedFields = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
