import { type Language, localeOf } from './language.ts';

/** A day such as 2026-11-21, or of a time in UTC, in words: the same day wherever its reader is. */
export const formatDay = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
