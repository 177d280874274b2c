import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  interview: ['Interview', 'مصاحبه'],
  place: ['{order} of {count} interviews', '{order} از {count} مصاحبه'],
  brought: [
    'It voiced {codes}. {fresh} of their labels no earlier interview had; with it, {sum} labels were known.',
    'در آن {codes} گفته شد. برچسب {fresh} تای آن‌ها در هیچ مصاحبهٔ پیشین نبود؛ با آن، {sum} برچسب شناخته شد.',
  ],
  codes: ['What it said, by place', 'آنچه گفت، بر پایهٔ جای در مدل'],
  code: ['Code', 'کد'],
  stands: ['Where it stands', 'جای آن'],
  others: ['Who else said it', 'چه کسان دیگری آن را گفته‌اند'],
  nobody: ['nobody else', 'هیچ‌کس دیگر'],
  previous: ['Previous interview', 'مصاحبهٔ پیشین'],
  next: ['Next interview', 'مصاحبهٔ بعدی'],
  neighbours: ['Other interviews', 'مصاحبه‌های دیگر'],
  noCodes: ['The paper ties no code to it.', 'مقاله کدی به آن نسبت نداده است.'],
} as const satisfies Messages;
