/** For each place of a list whether the same stands before it; one pass, however long the list. */
export function repeats(list: readonly string[]): readonly boolean[] {
  const seen = new Set<string>();
  return list.map((item) => {
    const isRepeat = seen.has(item);
    seen.add(item);
    return isRepeat;
  });
}
