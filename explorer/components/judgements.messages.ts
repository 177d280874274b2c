import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  subject: ['Element', 'عنصر'],
  object: ['Element of the other study', 'عنصر مطالعهٔ دیگر'],
  relation: ['What they are to each other', 'نسبت آن دو'],
  relationHere: ['What it is to this', 'نسبت با این عنصر'],
} as const satisfies Messages;
