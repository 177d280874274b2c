import { distance } from 'fastest-levenshtein';

const MAX_NEAREST = 3;
/** Characters of the given key that are compared, because the work grows with their square. */
const MAX_PROBE = 100;

const edits = (key: string, known: string): number =>
  distance(key.slice(0, MAX_PROBE).toLowerCase(), known.toLowerCase());

/** The existing keys that need the fewest edits, nearest first. */
export function nearestKeys(key: string, known: readonly string[]): readonly string[] {
  return [...known].sort((a, b) => edits(key, a) - edits(key, b)).slice(0, MAX_NEAREST);
}

/** The known name that was probably meant; undefined if it needs more than 2 edits and more than half of the name. */
export function likelyName(name: string, known: readonly string[]): string | undefined {
  const [best] = nearestKeys(name, known);
  return best !== undefined && edits(name, best) <= Math.max(2, name.length / 2) ? best : undefined;
}
