/** More than any program asks for; the arguments of requests combine in more ways than memory should hold. */
const MAX_ENTRIES = 1_000;

/** A function whose results are made once for each key of its arguments, at most 1,000 of them; undefined is not remembered. */
export function memoize<Arguments extends readonly unknown[], Result>(
  keyOf: (...args: Arguments) => string,
  make: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    const known = results.get(key);
    if (known !== undefined) return known;
    const made = make(...args);
    if (results.size >= MAX_ENTRIES) results.clear();
    if (made !== undefined) results.set(key, made);
    return made;
  };
}
