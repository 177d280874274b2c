import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  link: ['Link', 'پیوند'],
  claim: ['What is claimed', 'آنچه ادعا می‌شود'],
  valued: ['Valued', 'ارزش‌گذاری'],
  status: ['Review', 'بازبینی'],
  basis: ['How it came about', 'خاستگاه'],
  proposed: ['Proposed on', 'پیشنهاد در'],
  reviewer: ['Reviewed by', 'بازبین'],
  ends: ['The two elements', 'دو عنصر'],
  children: ['Below it', 'زیر آن'],
  rests: ['What it rests on', 'بر چه استوار است'],
  ideas: ['Shared ideas it expresses', 'ایده‌های مشترکی که بیان می‌کند'],
  others: ['Its other links', 'پیوندهای دیگرش'],
  moreLinks: ['{n} more on its page', '{n} پیوند دیگر در صفحه‌اش'],
  follows: ['What it follows from', 'از چه برمی‌آید'],
  product: ['Confidence: {product} = {total}', 'اطمینان: {product} = {total}'],
  negated: [
    'A match that is tempting and wrong: recorded so that nobody makes it again.',
    'انطباقی وسوسه‌انگیز و نادرست: ثبت شده تا کسی دوباره آن را نسازد.',
  ],
} as const satisfies Messages;
