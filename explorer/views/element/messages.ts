import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  onward: ['Where to go from here', 'از اینجا به کجا'],
  around: ['What lies around it, drawn', 'نقشهٔ پیرامون آن'],
  ways: ['Ways from it to another', 'راه‌ها از آن تا دیگری'],
  place: ['Printed in', 'جای چاپ'],
  level: ['Level', 'سطح'],
  role: ['Place in the paradigm', 'جای در مدل پارادایمی'],
  noRole: ['none: a thematic study has no places', 'ندارد: مطالعهٔ مضمونی جایگاهی ندارد'],
  key: ['Key', 'کلید'],
  placement: ['Sure of its place', 'اطمینان از جای آن'],
  facts: ['What it is', 'چیستی'],
  linksTitle: ['Links to other studies', 'پیوند با مطالعه‌های دیگر'],
  noLinks: [
    'Nobody has recorded a link of it to another study. That says nothing of what the others hold.',
    'هیچ پیوندی از آن با مطالعه‌ای دیگر ثبت نشده است. این دربارهٔ محتوای آن‌ها چیزی نمی‌گوید.',
  ],
  noSureLinks: [
    'No link is as sure as that; weaker ones are below.',
    'هیچ پیوندی تا این اندازه مطمئن نیست؛ ضعیف‌ترها در زیر آمده‌اند.',
  ],
  weaker: ['{n} weaker one|{n} weaker ones', '{n} پیوند ضعیف‌تر'],
  absences: ['Looked for and missing', 'جسته و نیافته'],
  rests: ['What it rests on', 'بر چه استوار است'],
  restsBelow: ['What the elements below it rest on', 'آنچه عنصرهای زیر آن بر آن استوارند'],
  noEvidence: [
    'The paper prints no answer for it and names no interview.',
    'مقاله برای آن نه پاسخی چاپ کرده و نه مصاحبه‌ای نام برده است.',
  ],
  onlyNamed: [
    'The paper names who voiced it, above, and prints nothing of what they said.',
    'مقاله تنها می‌گوید چه کسانی آن را گفته‌اند، که در بالا آمده است، و از گفته‌هایشان چیزی چاپ نکرده است.',
  ],
  voices: ['Interviews that voiced it', 'مصاحبه‌هایی که آن را گفته‌اند'],
  voicesBelow: ['Interviews that voiced a code below it', 'مصاحبه‌هایی که کدی از زیر آن را گفته‌اند'],
  below: ['Below it', 'زیر آن'],
  ideas: ['Shared ideas it expresses', 'ایده‌های مشترکی که بیان می‌کند'],
  same: ['Codes with the same label', 'کدهای هم‌نام'],
  reliability: ['Reliability', 'پایایی'],
  items: ['{n} question|{n} questions', '{n} پرسش'],
  sample: ['{n} questionnaire|{n} questionnaires', '{n} پرسشنامه'],
  notes: ['What a careful reader should know', 'آنچه خوانندهٔ دقیق باید بداند'],
} as const satisfies Messages;
