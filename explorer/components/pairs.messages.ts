import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  pair: ['Studies', 'مطالعه‌ها'],
  count: ['Links', 'پیوندها'],
  mean: ['Mean confidence', 'میانگین اطمینان'],
  coverage: ['Share of elements with a link', 'سهم عنصرهای پیونددار'],
  noLink: ['no link as sure as asked', 'بدون پیوندی با این اطمینان'],
  kinds: ['Of which kind', 'از چه نوع'],
} as const satisfies Messages;
