import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  idea: ['Shared idea', 'ایدهٔ مشترک'],
  perStudy: ['How each study words it', 'هر مطالعه آن را چگونه می‌گوید'],
  noMember: [
    'Nothing is recorded here, and nobody has said that it is missing.',
    'چیزی ثبت نشده است، و کسی هم نگفته که نیست.',
  ],
  absent: ['Looked for and missing', 'جسته و نیافته'],
  voices: [
    'Interviews that voiced these or a code below',
    'مصاحبه‌هایی که این‌ها یا کدی از زیرشان را گفته‌اند',
  ],
  noVoices: [
    'The paper ties none of these to an interview.',
    'مقاله هیچ‌یک از این‌ها را به مصاحبه‌ای نسبت نمی‌دهد.',
  ],
  opposedLinks: [
    'Links below say that two of its elements mean the same and are valued oppositely.',
    'پیوندهایی در زیر می‌گویند دو عنصر آن یک معنا دارند و متضاد ارزش‌گذاری شده‌اند.',
  ],
  judgements: ['Links between these elements', 'پیوندهای میان این عنصرها'],
  noLinks: ['No link between these elements is recorded.', 'پیوندی میان این عنصرها ثبت نشده است.'],
} as const satisfies Messages;
