/** More than one client needs; a bound, because the arguments of requests combine in very many ways. */
const MAX_ENTRIES = 1_000;

/** Caches up to 1,000 results of a function by a key of its arguments; undefined is not cached. */
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
