import { distance } from 'fastest-levenshtein';
import { compare } from './order.ts';
import { maxEdits, type WordRow } from './vocabulary.ts';

export const MAX_SUGGESTIONS = 3;

/**
 * Rule 28: those of some words of labels that are within one edit of a query word, or two of a long one: nearest first,
 * then more frequent, then by code point. A query of one word is no suggestion for itself.
 */
export function suggestionsFor(
  words: readonly string[],
  found: readonly WordRow[],
): readonly string[] {
  const own = words.length === 1 ? words[0] : null;
  return found
    .flatMap(({ key, frequency }) => {
      const edits = words.map((word) => {
        const needed = distance(word, key);
        return needed <= maxEdits(word) ? needed : Number.POSITIVE_INFINITY;
      });
      const nearest = Math.min(...edits);
      return key === own || nearest === Number.POSITIVE_INFINITY
        ? []
        : [{ key, frequency, nearest }];
    })
    .sort((a, b) => a.nearest - b.nearest || b.frequency - a.frequency || compare(a.key, b.key))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ key }) => key);
}
