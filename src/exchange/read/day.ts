import { fold } from '../../model/persian.ts';

/** Day 0 of Excel's calendar, in which 1900 has a 29 February. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

export type ReadDay = { readonly day: string } | { readonly problem: string };

/**
 * A day as spreadsheets and people write it: 2026-11-26, 2026/11/26, 26.11.2026 where it can only be read in one way,
 * or the number of a day in Excel; in Latin or Persian digits.
 */
export function readDay(text: string): ReadDay {
  const parts = fold(text.replace(/[T ]\d\d:\d\d(:\d\d)?.*$/, ''))
    .split(' ')
    .map(Number);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = parts;
  if (parts.length === 1 && first > 30_000 && first < 80_000) {
    return { day: new Date(EXCEL_EPOCH + Math.floor(first) * DAY_MS).toISOString().slice(0, 10) };
  }
  if (parts.length === 3 && first > 1_000) return dayOf(first, second, third, text);
  if (parts.length === 3 && third > 1_000) {
    if (first > 12) return dayOf(third, second, first, text);
    if (second > 12) return dayOf(third, first, second, text);
    if (first === second) return dayOf(third, second, first, text);
    return { problem: `"${text}" can be read as two days; write it as 2026-11-26.` };
  }
  return { problem: `"${text}" is no day; write it as 2026-11-26.` };
}

function dayOf(year: number, month: number, day: number, text: string): ReadDay {
  const two = (number: number) => String(number).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(`${written}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) && year >= 2000) {
    return { day: written };
  }
  // A year of the Persian calendar is about 621 less.
  const hint = year > 1_300 && year < 1_500 ? ' of the Gregorian calendar' : '';
  return { problem: `"${text}" is no day${hint}; write it as 2026-11-26.` };
}
