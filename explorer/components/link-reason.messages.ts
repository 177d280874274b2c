import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  open: ['Open the link', 'باز کردن پیوند'],
  derived: ['Follows from other links.', 'برآمده از پیوندهای دیگر.'],
} as const satisfies Messages;
