import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  yes: ['yes', 'بله'],
  no: ['no', 'خیر'],
  inAll: ['{n} in all|{n} in all', 'روی هم {n}'],
} as const satisfies Messages;
