import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  addStudy: ['Add a study by its words', 'افزودن مطالعه با نام آن'],
} as const satisfies Messages;
