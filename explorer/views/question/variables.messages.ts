import type { Messages } from '../../i18n/language.ts';

/** What the variables of questions are called. */
export const VARIABLES = {
  below: ['Beginning of the keys', 'آغاز کلیدها'],
  causal: ['Causal conditions', 'شرایط علّی'],
  construct: ['Shared idea (its key)', 'ایدهٔ مشترک (کلید آن)'],
  contextual: ['Contextual conditions', 'شرایط زمینه‌ای'],
  contrast: ['Contrast (its key)', 'تقابل (کلید آن)'],
  element: ['Element', 'عنصر'],
  elements: ['Elements (their keys)', 'عنصرها (کلیدهایشان)'],
  from: ['From', 'از'],
  intervening: ['Intervening conditions', 'شرایط مداخله‌گر'],
  interview: ['Interview (its key)', 'مصاحبه (کلید آن)'],
  letter: ['Interview (its letter)', 'مصاحبه (حرف آن)'],
  link: ['Link (its key)', 'پیوند (کلید آن)'],
  minConfidence: ['Least confidence', 'کمترین اطمینان'],
  mistyped: ['Mistyped key', 'کلید غلط'],
  other: ['The other study', 'مطالعهٔ دیگر'],
  studies: ['Studies', 'مطالعه‌ها'],
  study: ['Study', 'مطالعه'],
  to: ['To', 'به'],
  words: ['Words', 'واژه‌ها'],
} as const satisfies Messages;
