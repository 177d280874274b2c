import { distance } from 'fastest-levenshtein';

/** The known name with the fewest edits; undefined if it needs more than 2 and more than half of the name. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const best = known
    .map((candidate) => ({ candidate, edits: distance(fold(name), fold(candidate)) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= Math.max(2, name.length / 2) ? best.candidate : undefined;
}

const fold = (name: string): string => name.toLowerCase();
