import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  legend: ['How to read it', 'راهنما'],
  thicker: [
    'link across studies; the surer, the thicker',
    'پیوند میان مطالعه‌ها؛ هرچه ضخیم‌تر، مطمئن‌تر',
  ],
  dotted: ['part of', 'بخشی از'],
  dashed: ['theory', 'نظریه'],
} as const satisfies Messages;
