import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  summary: [
    '{n} element in columns by study, joined by {edges} lines.|{n} elements in columns by study, joined by {edges} lines.',
    '{n} عنصر در ستون مطالعه‌ها، با {edges} خط میان آن‌ها.',
  ],
} as const satisfies Messages;
