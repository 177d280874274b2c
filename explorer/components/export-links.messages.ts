import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  title: ['Files for other programs:', 'پرونده برای برنامه‌های دیگر:'],
  'comparison.csv': ['every cell with its keys (CSV)', 'هر خانه با کلیدهایش (CSV)'],
  'links.sssom.tsv': ['the links (SSSOM)', 'پیوندها (SSSOM)'],
  'links-derived.sssom.tsv': ['derived links (SSSOM)', 'پیوندهای برآمده (SSSOM)'],
  'review.xlsx': ['the links to be reviewed (Excel)', 'پیوندها برای بازبینی (Excel)'],
} as const satisfies Messages;
