import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  question: ['Question', 'پرسش'],
  all: ['All questions', 'همهٔ پرسش‌ها'],
  look: ['See it as a view of its own', 'دیدن آن در صفحه‌ای ویژه'],
  answer: ['Answer', 'پاسخ'],
  another: ['The same for another', 'همین پرسش برای دیگری'],
  asChanged: [
    'The question above names what it was first asked of; the answer is for what you chose.',
    'پرسش بالا آنچه را نخست پرسیده شده نام می‌برد؛ پاسخ برای چیزی است که شما برگزیده‌اید.',
  ],
  asBefore: ['As it was first asked', 'همان‌گونه که نخست پرسیده شد'],
  now: ['Now:', 'اکنون:'],
  asked: ['asked of: {values}', 'پرسیده برای: {values}'],
  apply: ['Ask', 'بپرس'],
  notRecorded: ['nothing recorded', 'چیزی ثبت نشده'],
  nothingThere: [
    'There is nothing: either nothing is called so, or nothing of this kind is recorded for it.',
    'چیزی نیست: یا چیزی با این نام نیست، یا چیزی از این گونه برایش ثبت نشده است.',
  ],
  none: ['none', 'هیچ'],
  number: ['No. {n}|No. {n}', 'شمارهٔ {n}'],
  total: ['Total', 'جمع'],
  drawing: ['What joins what', 'چه به چه پیوند دارد'],
  from: ['From', 'از'],
  relation: ['Relation', 'رابطه'],
  to: ['To', 'به'],
  notice: [
    'Nothing is called “{value}” here. Nearest to it:',
    'اینجا چیزی به نام «{value}» نیست. نزدیک‌ترین‌ها:',
  ],
} as const satisfies Messages;
