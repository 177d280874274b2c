import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  behindHint: [
    'This is what the page asked. It opens in the query editor, where it can be changed.',
    'این چیزی است که صفحه پرسیده است. در ویرایشگر باز می‌شود و می‌توان تغییرش داد.',
  ],
  noQuery: [
    'The server did not give the text of this query. Load the page again.',
    'سرور متن این پرس‌وجو را نداد. صفحه را دوباره بارگذاری کنید.',
  ],
  variables: ['Its variables', 'متغیرهایش'],
  openQuery: ['Open in the query editor', 'باز کردن در ویرایشگر'],
} as const satisfies Messages;
