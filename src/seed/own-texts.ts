/** The longest text of which equal ones are one: keys, values of enums, tables and dates, but few labels. */
const SHARED_LENGTH = 24;

/**
 * A function that gives the texts of values memory of their own, in place. A parser cuts them out of the text of a file,
 * and each then keeps the whole file, with two bytes for each character. Of equal short ones it keeps one.
 */
export function ownTexts(): (value: unknown) => void {
  const known = new Map<string, string>();
  const owned = (text: string): string => {
    if (text.length > SHARED_LENGTH) return copyOf(text);
    const same = known.get(text);
    if (same !== undefined) return same;
    const copy = copyOf(text);
    known.set(copy, copy);
    return copy;
  };
  const own = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const inside = value as Record<PropertyKey, unknown>;
    for (const name in inside) {
      const inner = inside[name];
      if (typeof inner === 'string') inside[name] = owned(inner);
      else own(inner);
    }
  };
  return own;
}

/** An equal text; the same one where UTF-8 cannot say it. */
function copyOf(text: string): string {
  const copy = Buffer.from(text, 'utf8').toString('utf8');
  return copy === text ? copy : text;
}
