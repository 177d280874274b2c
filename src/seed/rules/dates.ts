import { diagnosticAt, quoted } from '../diagnostics.ts';
import { gregorianDay, gregorianYears, isPersianYear } from '../persian-calendar.ts';
import { valueAt } from '../shapes.ts';
import type { FileRule, Rule } from './rule.ts';

const FIRST_DAY = '2000-01-01';
const FIRST_YEAR = 1900;

/** The day on which the dataset was published, or a sample judged, is one as those of links are. */
const othersAreDated: Rule = ({ dataset, samples }) => {
  const days = [
    ...(dataset === null
      ? []
      : [{ day: dataset.value.published, position: () => dataset.at('published') }]),
    ...samples.map(({ value, at }) => ({ day: value.judgedOn, position: () => at('judgedOn') })),
  ];
  return days.flatMap(({ day, position }) => {
    const message = errorInDay(day);
    return message === null ? [] : [diagnosticAt(position(), 'others-are-dated', message)];
  });
};

/** The date of a link or a contrast is a Gregorian day, not before 2000 and at most a year from today. */
const linksAreDated: Rule = ({ links, contrasts }) =>
  [...links, ...contrasts].flatMap(({ value: { proposedOn }, at }) => {
    const message = errorInDay(proposedOn);
    return message === null ? [] : [diagnosticAt(at('proposedOn'), 'links-are-dated', message)];
  });

function errorInDay(text: string): string | null {
  const [, year = 0, month = 0, day = 0] =
    /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text)?.map(Number) ?? [];
  if (isPersianYear(year)) {
    const gregorian = gregorianDay(year, month, day);
    const hint = gregorian === null ? '' : `, ${gregorian}`;
    return `${quoted(text)} is a date of the Persian calendar; write the Gregorian day${hint}.`;
  }
  if (!isDay(text)) return `${quoted(text)} is no day of the calendar, written as 2025-01-31.`;
  const last = aYearFromToday();
  if (text >= FIRST_DAY && text <= last) return null;
  return `${quoted(text)} is out of range; a date should be ${FIRST_DAY} to ${last}.`;
}

function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function aYearFromToday(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** The years of a study and of its paper are Gregorian, not before 1900 and at most the next one. */
const yearsArePlausible: FileRule = ({ kind, value, at }) =>
  [['year'], ['source', 'year']].flatMap((path) => {
    const year = valueAt(value, path);
    if (kind !== 'study' || typeof year !== 'number') return [];
    const message = errorInYear(year);
    return message === null ? [] : [diagnosticAt(at(...path), 'years-are-plausible', message)];
  });

function errorInYear(year: number): string | null {
  const last = new Date().getUTCFullYear() + 1;
  if (year >= FIRST_YEAR && year <= last) return null;
  if (!isPersianYear(year)) return `The year ${year} should be ${FIRST_YEAR} to ${last}.`;
  const gregorian = gregorianYears(year).join(' or ');
  return `The year ${year} is one of the Persian calendar; write the Gregorian one, ${gregorian}.`;
}

/** The day of a review is one as that of a proposal is, not before it, and of a review that somebody signed. */
const reviewsAreDated: Rule = ({ links, contrasts }) =>
  [...links, ...contrasts].flatMap(({ value: { proposedOn, reviewedBy, reviewedOn }, at }) => {
    if (reviewedOn === undefined) return [];
    const message =
      reviewedBy === undefined
        ? 'Nobody has signed a review, so it has no day.'
        : (errorInDay(reviewedOn) ??
          (reviewedOn < proposedOn
            ? `The review of ${quoted(reviewedOn)} is before the proposal, ${quoted(proposedOn)}.`
            : null));
    return message === null ? [] : [diagnosticAt(at('reviewedOn'), 'reviews-are-dated', message)];
  });

export const DATES_RULES: readonly Rule[] = [linksAreDated, othersAreDated, reviewsAreDated];
export const DATES_FILE_RULES: readonly FileRule[] = [yearsArePlausible];
