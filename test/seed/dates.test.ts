import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { gregorianDay } from '../../src/seed/persian-calendar.ts';
import { faultsAfter } from './edited-fixture.ts';

const LINKS = 'links/river-meadow.yml';
const DATE = 'proposedOn: 2025-01-31';
const MEADOW = 'studies/meadow.yml';

/** What is said of a link's day, seen on 26 November 2026. */
function messagesOf(day: string): readonly string[] {
  const faults = faultsAfter([LINKS, DATE, `proposedOn: ${day}`]);
  expect(faults.every(({ rule }) => rule === 'links-are-dated')).toBe(true);
  return faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const yearMessages = (year: number): readonly string[] =>
  faultsAfter([MEADOW, 'year: 2023\nlocation', `year: ${year}\nlocation`]).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

function onDay(day: string): void {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
}

describe('seed rules: dates', () => {
  it('takes days from 2000 to a year from today', () => {
    onDay('2026-11-26');
    for (const day of ['2000-01-01', '2024-02-29', '2026-11-26', '2027-11-26']) {
      expect(messagesOf(day)).toEqual([]);
    }
    for (const day of ['1999-12-31', '2027-11-27', '0026-11-21', '9999-12-31']) {
      expect(messagesOf(day)).toEqual([
        `6:17 "${day}" is out of range; a date should be 2000-01-01 to 2027-11-26.`,
      ]);
    }
  });

  it.each([
    ['1405-08-30', ', 2026-11-21'],
    ['1403-12-30', ', 2025-03-20'],
    ['1405/1/1', ', 2026-03-21'],
    ['1404-02-31', ', 2025-05-21'],
    ['1404-12-30', ''],
  ])('names the calendar of %s, and the Gregorian day if there is one', (day, gregorian) => {
    expect(messagesOf(day)).toEqual([
      `6:17 "${day}" is a date of the Persian calendar; write the Gregorian day${gregorian}.`,
    ]);
  });

  it('finds the Gregorian day of every day of the Persian calendar', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC' });
    const days = fc.date({
      min: new Date('1880-01-01'),
      max: new Date('2110-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const [month = 0, day = 0, year = 0] = format.format(date).match(/\d+/g)?.map(Number) ?? [];
        expect(gregorianDay(year, month, day)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });

  it('takes years from 1900 to the next one, and names the calendar of a Persian year', () => {
    onDay('2026-11-26');
    for (const year of [1900, 2026, 2027]) expect(yearMessages(year)).toEqual([]);
    for (const year of [1899, 2028, 20_233]) {
      expect(yearMessages(year)).toEqual([`7:7 The year ${year} should be 1900 to 2027.`]);
    }
    const due = 'write the Gregorian one, 2024 or 2025';
    expect(yearMessages(1403)).toEqual([
      `7:7 The year 1403 is one of the Persian calendar; ${due}.`,
    ]);
  });
});
