import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  title: ['Overview', 'نمای کلی'],
  heading: ['{n} study|{n} studies of governance, side by side', '{n} مطالعهٔ حکمرانی کنار هم'],
  lead: [
    'Their models hold {elements} elements. {links} judgements join elements of one to elements of another, and {negated} say of two that look alike that they are not the same. Each has its reason and says how sure it is. No expert of the field has reviewed them yet.',
    'مدل‌هایشان {elements} عنصر دارند. {links} داوری عنصری از یکی را به عنصری از دیگری پیوند می‌دهد و {negated} داوری می‌گوید دو عنصرِ به‌ظاهر همانند، یکی نیستند. هر کدام دلیل و میزان اطمینان خود را دارد. هنوز هیچ متخصصی آن‌ها را بازبینی نکرده است.',
  ],
  theStudies: ['The studies', 'مطالعه‌ها'],
  firstStudies: ['The first studies', 'نخستین مطالعه‌ها'],
  nextStudies: ['Further studies', 'مطالعه‌های بعدی'],
  firstOf: [
    'The first {n} of {all}; the search finds the others.|The first {n} of {all}; the search finds the others.',
    '{n} تا از {all}؛ بقیه را جست‌وجو می‌یابد.',
  ],
  interviews: ['Interviews', 'مصاحبه‌ها'],
  questionnaires: ['Questionnaires', 'پرسشنامه‌ها'],
  model: ['Model', 'مدل'],
  levels: [
    '{dimensions} dimensions, {categories} categories',
    '{dimensions} بعد، {categories} مقوله',
  ],
  concepts: ['{n} concept|{n} concepts', '{n} مفهوم'],
  codes: ['{n} code|{n} codes', '{n} کد'],
  noCodes: ['publishes no codes', 'کدی منتشر نکرده است'],
  reliability: ['Reliability', 'پایایی'],
  alpha: ['α from {lowest} to {highest}', 'آلفا از {lowest} تا {highest}'],
  noAlpha: ['none reported', 'گزارش نشده است'],
  saturation: ['Saturation', 'اشباع'],
  statedAt: ['stated at interview {n}|stated at interview {n}', 'بنا بر مقاله در مصاحبهٔ {n}'],
  notStated: ['no interview named', 'مصاحبه‌ای نام برده نشده است'],
  ideas: ['What they share', 'چه مشترک است'],
  ideasHint: [
    'Ideas that a curator found in several studies, in the words of this collection.',
    'ایده‌هایی که گردآورنده در چند مطالعه یافته است، به واژه‌های این مجموعه.',
  ],
  sideBySide: ['See each of them side by side in the studies.', 'دیدن هر یک در مطالعه‌ها، کنار هم.'],
  disputesHint: [
    'Opposed claims that a curator read in the papers; their places there, and what weakens the contrast, are a click away.',
    'ادعاهای مخالفی که گردآورنده در مقاله‌ها خوانده است. جای آن‌ها در مقاله، و آنچه تقابل را سست می‌کند، یک کلیک دورتر است.',
  ],
} as const satisfies Messages;
