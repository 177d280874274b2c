/** More than any program asks for; what can be asked can be combined in more ways than memory should hold. */
const MOST_KEPT = 1_000;

/** What is made of some arguments, once for each key and not for every request. */
export function keptBy<Arguments extends readonly unknown[], Made>(
  keyOf: (...given: Arguments) => string,
  make: (...given: Arguments) => Made,
): (...given: Arguments) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = keyOf(...given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...given);
    if (made.size >= MOST_KEPT) made.clear();
    made.set(key, fresh);
    return fresh;
  };
}
