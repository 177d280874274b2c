import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  files: ['Take it with you', 'برداشتن'],
  copyTable: ['Copy the table', 'رونوشت جدول'],
  csv: ['CSV', 'CSV'],
  markdown: ['Copy as Markdown', 'رونوشت Markdown'],
  copiedMarkdown: ['Copied as Markdown.', 'به شکل Markdown رونوشت شد.'],
  svg: ['SVG', 'SVG'],
  png: ['PNG', 'PNG'],
  copied: [
    'Copied: it pastes as a table into a text or a spreadsheet.',
    'رونوشت شد: در متن یا صفحه‌گسترده به شکل جدول می‌نشیند.',
  ],
  notCopied: ['The browser did not allow it.', 'مرورگر اجازه نداد.'],
  notDrawn: ['The browser could not draw the file.', 'مرورگر نتوانست پرونده را بکشد.'],
  saved: ['Saved: {name}', 'ذخیره شد: {name}'],
  asTable: ['As a table', 'به شکل جدول'],
  keys: [
    'With the keyboard: arrows move in the drawing, Enter opens, Tab leaves it.',
    'با صفحه‌کلید: با پیکان‌ها در نقشه حرکت کنید، با Enter باز کنید و با Tab بیرون بروید.',
  ],
} as const satisfies Messages;
