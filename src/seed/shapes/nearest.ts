/**
 * Of the known names the one that takes the fewest edits, if it takes few: a guess should help, not
 * puzzle.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const best = known
    .map((candidate) => ({ candidate, edits: editsBetween(fold(name), fold(candidate)) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= Math.max(2, name.length / 2) ? best.candidate : undefined;
}

const fold = (name: string): string => name.toLowerCase();

/** Levenshtein's distance. */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(a).entries()) {
    let left = row + 1;
    const current = [left];
    for (const [column, other] of Array.from(b).entries()) {
      const corner = above[column] ?? 0;
      left = Math.min(left + 1, (above[column + 1] ?? 0) + 1, corner + (letter === other ? 0 : 1));
      current.push(left);
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
