import type { Forms, TextForm } from '../../../src/model/rows.ts';
import type { Draw } from './random-choices.ts';

/**
 * Labels that engines might compare differently: equal, equal after folding, equal for a collator (which passes
 * over the half-space), beginning alike, of capitals, marks and numbers. Few, so that equal ones occur.
 */
const PERSIAN = [
  'مشارکت',
  'مشارکت مردم',
  'سازمان‌های مردمی',
  'سازمانهای مردمی',
  'سازمان های مردمي',
  'شفّافیت، پاسخ‌گویی',
  'شفافیت (پاسخگویی)',
  'آموزش ۱۲ساعته',
  'اموزش 12ساعته',
  'مسئولیة اجتماعی',
  'مسئولیه اجتماعی',
  'كيفيت زندگی',
  'کیفیت زندگی!',
  'شهر𐎠𐎡',
  '«»',
] as const;
const ENGLISH = [
  'Participation',
  'participation',
  'Participation of people',
  'People’s organizations',
  "people's Organizations",
  'PEOPLES ORGANIZATIONS',
  'Résumé: openness',
  'Resume openness',
  'e-Government 2.0',
  'eGovernment 20',
  'Straße',
  'STRASSE',
  'İzmir `city` \\ "quotes"',
  'Transparency & accountability',
  '…',
] as const;

const form = (value: string, language: string, origin: TextForm['origin']): TextForm => ({
  value,
  language,
  origin,
});

/** As the seed writes labels: printed, perhaps corrected, perhaps in the authors' own English, and translated. */
export function labelForms(draw: Draw): Forms {
  return [
    form(draw.one(PERSIAN), 'fa', 'PRINTED'),
    ...(draw.chance(20) ? [form(draw.one(PERSIAN), 'fa', 'CORRECTED')] : []),
    ...(draw.chance(20) ? [form(draw.one(ENGLISH), 'en', 'PRINTED')] : []),
    form(draw.one(ENGLISH), 'en', 'TRANSLATED'),
  ];
}

/** As the seed writes titles: either language may be the printed one, which then stands first. */
export function titleForms(draw: Draw): Forms {
  const inPersian = (origin: TextForm['origin']) => form(draw.one(PERSIAN), 'fa', origin);
  const inEnglish = (origin: TextForm['origin']) => form(draw.one(ENGLISH), 'en', origin);
  return draw.one([
    () => [inPersian('PRINTED'), inEnglish('TRANSLATED')],
    () => [inEnglish('PRINTED'), inPersian('TRANSLATED')],
    () => [inPersian('PRINTED'), inEnglish('PRINTED')],
    () => [inPersian('TRANSLATED'), inEnglish('TRANSLATED')],
  ])();
}

/** Texts by curators. */
export const ownForms = (draw: Draw): Forms => [
  form(draw.one(PERSIAN), 'fa', 'TRANSLATED'),
  form(draw.one(ENGLISH), 'en', 'TRANSLATED'),
];

export const maybeForms = (draw: Draw): Forms => (draw.chance(70) ? ownForms(draw) : []);
