import { distance } from 'fastest-levenshtein';
import { compare, sortOfKey } from './order.ts';

const MAX_NEAREST = 3;
/** Characters of the given key that are compared, because the work grows with their square. */
const MAX_PROBE = 100;

const edits = (key: string, known: string): number =>
  distance(key.slice(0, MAX_PROBE).toLowerCase(), known.toLowerCase());

/**
 * The existing keys that need the fewest edits from the given one, or from another way of writing it, nearest first. Of
 * equally near ones those come first that share the longest beginning, then the longer ones, because a dot between two
 * steps is lost more easily than a step is added.
 */
export function nearestKeys(
  key: string,
  known: readonly string[],
  otherwise = key,
): readonly string[] {
  return known
    .map((one) => ({
      key: one,
      edits: Math.min(edits(key, one), edits(otherwise, one)),
      shared: Math.max(lengthShared(key, one), lengthShared(otherwise, one)),
    }))
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        b.shared - a.shared ||
        b.key.length - a.key.length ||
        compare(sortOfKey(a.key), sortOfKey(b.key)),
    )
    .slice(0, MAX_NEAREST)
    .map((one) => one.key);
}

/** The length of the beginning that two keys share. */
function lengthShared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The known name that was probably meant; undefined if it needs more than 2 edits and more than half of the name. */
export function likelyName(name: string, known: readonly string[]): string | undefined {
  const [best] = nearestKeys(name, known);
  return best !== undefined && edits(name, best) <= Math.max(2, name.length / 2) ? best : undefined;
}
