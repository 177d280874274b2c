import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  sort: ['Sort by {column}', 'ترتیب بر پایهٔ {column}'],
  showAll: ['Show all {n}', 'نمایش هر {n} سطر'],
  scroll: ['Table, scrolls sideways: {name}', 'جدول، به پهلو می‌لغزد: {name}'],
} as const satisfies Messages;
