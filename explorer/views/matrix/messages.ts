import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  title: ['Matrix', 'ماتریس'],
  captionINTERVIEW: [
    '{rows} by interviews: codes voiced there',
    '{rows} در برابر مصاحبه‌ها: کدهای گفته‌شده',
  ],
  captionSTUDY: [
    '{rows} by studies: links that lead there',
    '{rows} در برابر مطالعه‌ها: پیوندهایی که به آن می‌رسند',
  ],
  captionROLE: [
    '{rows} by places of the paradigm: links that lead there',
    '{rows} در برابر جایگاه‌های پارادایم: پیوندهایی که به هر جایگاه می‌رسند',
  ],
  DIMENSION: ['Dimensions', 'بُعدها'],
  CATEGORY: ['Categories', 'مقوله‌ها'],
  CONCEPT: ['Concepts', 'مفهوم‌ها'],
  CODE: ['Codes', 'کدها'],
  rows: ['Rows', 'سطرها'],
  columns: ['Columns', 'ستون‌ها'],
  INTERVIEW: ['interviews', 'مصاحبه‌ها'],
  STUDY: ['studies', 'مطالعه‌ها'],
  ROLE: ['places of the paradigm', 'جایگاه‌های پارادایم'],
  show: ['Show', 'نمایش'],
  none: ['number', 'شمار'],
  row: ['% of the row', 'درصدِ سطر'],
  column: ['% of the column', 'درصدِ ستون'],
  as: ['As', 'به شکل'],
  table: ['table', 'جدول'],
  heat: ['heat map', 'نقشهٔ گرمایی'],
  flows: ['flows', 'جریان'],
  studies: ['Studies', 'مطالعه‌ها'],
  all: ['all studies', 'همهٔ مطالعه‌ها'],
  total: ['Total', 'جمع'],
  leftOut: [
    'Left out, because no code of theirs is tied to an interview: {names}.',
    'کنار گذاشته شد، چون هیچ کدش به مصاحبه‌ای پیوند نخورده است: {names}.',
  ],
  empty: [
    'No element of this level is counted against these columns in the chosen studies.',
    'در مطالعه‌های برگزیده، هیچ عنصر این سطح در این ستون‌ها شمرده نشده است.',
  ],
  codesCounted: ['cells count codes', 'خانه‌ها کد می‌شمارند'],
  linksCounted: ['cells count links', 'خانه‌ها پیوند می‌شمارند'],
  cellINTERVIEW: [
    '{row}, {column}: {n} code|{row}, {column}: {n} codes',
    '{row}، {column}: {n} کد',
  ],
  cellSTUDY: ['{row}, {column}: {n} link|{row}, {column}: {n} links', '{row}، {column}: {n} پیوند'],
  cellROLE: ['{row}, {column}: {n} link|{row}, {column}: {n} links', '{row}، {column}: {n} پیوند'],
  totalName: ['{label}: {n} in all|{label}: {n} in all', '{label}: روی هم {n}'],
  withTotal: ['{label} ({n})|{label} ({n})', '{label} ({n})'],
  summary: [
    '{n} row against {columns} columns, {total} counted in all.|{n} rows against {columns} columns, {total} counted in all.',
    '{n} سطر در برابر {columns} ستون؛ روی هم {total}.',
  ],
} as const satisfies Messages;
