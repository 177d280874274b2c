/** For each item of a list, whether an equal one comes before it. Takes one pass. */
export function repeats(list: readonly string[]): readonly boolean[] {
  const seen = new Set<string>();
  return list.map((item) => {
    const isRepeat = seen.has(item);
    seen.add(item);
    return isRepeat;
  });
}
