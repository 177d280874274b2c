import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  hint: [
    'The address opens what you see now; the version says which state of the collection it was.',
    'این نشانی همان را باز می‌کند که اکنون می‌بینید؛ نسخه می‌گوید مجموعه در چه وضعی بوده است.',
  ],
  inText: ['For a list of references', 'برای فهرست منابع'],
  bibtex: ['BibTeX', 'BibTeX'],
  copy: ['Copy', 'رونوشت'],
  version: ['Version', 'نسخهٔ'],
} as const satisfies Messages;
