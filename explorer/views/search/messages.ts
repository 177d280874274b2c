import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  title: ['Search', 'جست‌وجو'],
  titleOf: ['Search: {q}', 'جست‌وجو: {q}'],
  words: ['Words', 'واژه‌ها'],
  hint: [
    'Words in Persian or English, from their beginning; spelling of yeh, kaf and half-space does not matter.',
    'واژه‌های فارسی یا انگلیسی، از آغازشان؛ نوع «ی» و «ک» و نیم‌فاصله فرقی نمی‌کند.',
  ],
  level: ['Level', 'سطح'],
  anyLevel: ['all levels', 'همهٔ سطح‌ها'],
  anyStudy: ['all studies', 'همهٔ مطالعه‌ها'],
  ideas: ['Shared ideas', 'ایده‌های مشترک'],
  studies: ['Studies', 'مطالعه‌ها'],
  first: ['The first {n} are shown.', '{n} نتیجهٔ نخست نشان داده شده است.'],
  asWritten: ['found by', 'یافته با'],
} as const satisfies Messages;
