import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  title: ['Search', 'جست‌وجو'],
  titleOf: ['Search: {q}', 'جست‌وجو: {q}'],
  words: ['Words', 'واژه‌ها'],
  hint: [
    'Only labels are searched: a study without a result may still write of it. Words in any language of the labels, from their beginning; in Persian, spelling of yeh, kaf and half-space does not matter.',
    'تنها برچسب‌ها جست‌وجو می‌شوند: مطالعه‌ای که نتیجه‌ای ندارد شاید باز هم از آن نوشته باشد. واژه‌ها به هر زبانی که برچسب‌ها دارند، از آغازشان؛ در فارسی نوع «ی» و «ک» و نیم‌فاصله فرقی نمی‌کند.',
  ],
  didYouMean: ['Did you mean', 'شاید منظورتان این است'],
  level: ['Level', 'سطح'],
  anyLevel: ['all levels', 'همهٔ سطح‌ها'],
  anyStudy: ['all studies', 'همهٔ مطالعه‌ها'],
  ideas: ['Shared ideas', 'ایده‌های مشترک'],
  studies: ['Studies', 'مطالعه‌ها'],
  first: ['The first {n} are shown.', '{n} نتیجهٔ نخست نشان داده شده است.'],
  asWritten: ['found by', 'یافته با'],
} as const satisfies Messages;
