import { memoize } from '../model/memoize.ts';

/** Whether a text is a tag of BCP 47 in its usual form, such as `de` or `pt-BR`, that begins with a language of ISO 639. */
export const isLanguageTag = memoize(
  (text: string) => text,
  (text) => /^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.test(text) && usualTag(text) === text,
);

/** The usual form of a tag: `de-AT` for `DE-at`, `fa` for `fas`; null for what is none. */
export function usualTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
