import { afterEach, expect, it } from 'vitest';
import { formatDay } from '../../explorer/i18n/day.ts';
import { withPersianDigits } from '../../explorer/i18n/language.ts';
import { sectionIn } from '../../explorer/i18n/sections.ts';
import { DATASET } from '../support/seed-server.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

/** The sections that any citation of the seed names. */
function sections(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      if (name === 'section' && typeof part === 'string') found.add(part);
      else sections(part, found);
    }
  }
  return found;
}

it('every section that the seed names has a name in Persian', () => {
  const named = [...sections(DATASET)];
  expect(named.length).toBeGreaterThan(15);
  for (const section of named) {
    expect(sectionIn('en', section)).toBe(section);
    expect(sectionIn('fa', section), section).not.toMatch(/[A-Za-z,]/);
  }
});

it('an unknown section is named as the data has it', () => {
  expect(sectionIn('fa', 'Appendix: strategies')).toBe('Appendix: راهبردها');
});

it('digits of a Persian text are Persian, and so is the sign between decimals', () => {
  expect(withPersianDigits('جدول 1، آلفا 0.70. سال 2026')).toBe('جدول ۱، آلفا ۰٫۷۰. سال ۲۰۲۶');
});

it.each(['America/New_York', 'Asia/Tehran', 'UTC'])('a day is the same day in %s', (zone) => {
  process.env['TZ'] = zone;
  expect(formatDay('en', '2026-11-21')).toBe('21 November 2026');
  expect(formatDay('fa', '2026-11-21')).toBe('۳۰ آبان ۱۴۰۵');
});
