import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  title: ['Links between the studies', 'پیوندهای میان مطالعه‌ها'],
  presets: ['Show', 'نشان بده'],
  all: ['all judgements', 'همهٔ داوری‌ها'],
  tempting: ['tempting but wrong', 'وسوسه‌انگیز و نادرست'],
  surest: ['the surest', 'مطمئن‌ترین‌ها'],
  opposed: ['valued oppositely', 'با ارزش‌گذاری متضاد'],
  derivedOnes: ['with derived ones', 'همراه برآمده‌ها'],
  predicate: ['Kind', 'نوع'],
  any: ['any', 'همه'],
  sign: ['Sign', 'جهت داوری'],
  affirmed: ['affirmed', 'تأییدشده'],
  negated: ['negated', 'نفی‌شده'],
  studies: ['Between', 'میان'],
  anyStudies: ['all studies', 'همهٔ مطالعه‌ها'],
  pair: ['{one} and {other}', '{one} و {other}'],
  status: ['Review', 'بازبینی'],
  incomplete: ['More are being read …', 'بقیه در حال خواندن است …'],
  nothing: [
    'No link fits. That says nothing of the models: only that nobody has recorded such a judgement.',
    'هیچ پیوندی با این‌ها نمی‌خواند. این دربارهٔ مدل‌ها چیزی نمی‌گوید؛ تنها یعنی چنین داوری‌ای ثبت نشده است.',
  ],
  noOpposed: [
    'No two elements are recorded as the same and valued oppositely.',
    'هیچ دو عنصری ثبت نشده که یکی باشند و متضاد ارزش‌گذاری شده باشند.',
  ],
} as const satisfies Messages;
