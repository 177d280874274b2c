import { distance } from 'fastest-levenshtein';

/**
 * Of the known names the one that takes the fewest edits, if it takes few: a guess should help, not
 * puzzle.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const best = known
    .map((candidate) => ({ candidate, edits: distance(fold(name), fold(candidate)) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= Math.max(2, name.length / 2) ? best.candidate : undefined;
}

const fold = (name: string): string => name.toLowerCase();
