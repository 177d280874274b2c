import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  interviewNamed: ['Interview {letter}', 'مصاحبهٔ {letter}'],
} as const satisfies Messages;
