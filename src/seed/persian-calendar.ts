const DAY_MS = 86_400_000;
/** A Persian year begins in March of the Gregorian year that is larger by this number. */
const YEARS_BEHIND = 621;
/** Years of the Persian calendar in which a paper or a link can be; 1250 was 1871. */
const FIRST_YEAR = 1250;
const LAST_YEAR = 1500;

const FORMAT = new Intl.DateTimeFormat('en-u-ca-persian', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

export const isPersianYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The two Gregorian years that a Persian year is part of. */
export const gregorianYears = (year: number): readonly [number, number] => [
  year + YEARS_BEHIND,
  year + YEARS_BEHIND + 1,
];

/** The Gregorian day of a Persian date, as 2026-11-21; null if that calendar has no such date. */
export function gregorianDay(year: number, month: number, day: number): string | null {
  // By months of 31 days the guess is late by at most six days, and the new year varies by two.
  const guess = Date.UTC(year + YEARS_BEHIND, 2, 21) + ((month - 1) * 31 + day - 1) * DAY_MS;
  for (let shift = -8; shift <= 2; shift += 1) {
    const candidate = new Date(guess + shift * DAY_MS);
    const parts = FORMAT.formatToParts(candidate);
    const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    if (number('year') === year && number('month') === month && number('day') === day) {
      return candidate.toISOString().slice(0, 10);
    }
  }
  return null;
}
