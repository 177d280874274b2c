import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  subject: ['Element', 'عنصر'],
  object: ['Element of the other study', 'عنصر مطالعهٔ دیگر'],
  relation: ['What they are to each other', 'نسبت آن دو'],
  relationHere: ['What it is to this', 'نسبت با این عنصر'],
  open: ['Open the link', 'باز کردن پیوند'],
  derivedBy: ['Follows from {n} link.|Follows from {n} links.', 'برآمده از {n} پیوند.'],
} as const satisfies Messages;
