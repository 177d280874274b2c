import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  hint: [
    'Opposed claims that a curator read in the papers. It is no list of all that is in dispute.',
    'ادعاهای مخالفی که گردآورنده در مقاله‌ها خوانده است. فهرست همهٔ اختلاف‌ها نیست.',
  ],
  none: [
    'Nobody has recorded opposed claims here. That does not say that the studies agree.',
    'کسی اینجا ادعاهای مخالفی ثبت نکرده است. این به معنای توافق مطالعه‌ها نیست.',
  ],
  foundIn: ['Found in', 'برگرفته از'],
  about: ['About the idea', 'دربارهٔ ایدهٔ'],
} as const satisfies Messages;
