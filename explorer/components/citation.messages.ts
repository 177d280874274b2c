import type { Messages } from '../i18n/language.ts';

export const MESSAGES = {
  table: ['Table {table}', 'جدول {table}'],
  rows: ['row {rows}|rows {rows}', 'سطر {rows}|سطرهای {rows}'],
} as const satisfies Messages;
