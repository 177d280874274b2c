import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  title: ['Overview', 'نمای کلی'],
  heading: ['{n} study|{n} studies of governance, side by side', '{n} مطالعهٔ حکمرانی کنار هم'],
  lead: [
    'Their models hold {elements} elements. {links} judgements join elements of one to elements of another, and {negated} say of two that look alike that they are not the same. Each has its reason and says how sure it is. No expert of the field has reviewed them yet.',
    'مدل‌هایشان {elements} عنصر دارند. {links} داوری عنصری از یکی را به عنصری از دیگری پیوند می‌دهد و {negated} داوری می‌گوید دو عنصرِ به‌ظاهر همانند، یکی نیستند. هر کدام دلیل و میزان اطمینان خود را دارد. هنوز هیچ متخصصی آن‌ها را بازبینی نکرده است.',
  ],
  theStudies: ['The studies', 'مطالعه‌ها'],
  openModel: ['The whole model', 'همهٔ مدل'],
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
  disputesHint: [
    'Opposed claims that a curator read in the papers; their places there, and what weakens the contrast, are a click away.',
    'ادعاهای مخالفی که گردآورنده در مقاله‌ها خوانده است. جای آن‌ها در مقاله، و آنچه تقابل را سست می‌کند، یک کلیک دورتر است.',
  ],
  places: ['What stands at each place of the paradigm', 'در هر جای مدل پارادایمی چیست'],
  place: ['Place', 'جای'],
  placesHint: [
    'A thematic study has no such places; what stands there is tied to them by links.',
    'مطالعهٔ مضمونی این جای‌ها را ندارد؛ آنچه آنجا آمده با پیوند به آن‌ها رسیده است.',
  ],
  oneFrame: ['All models in one paradigm', 'همهٔ مدل‌ها در یک پارادایم'],
  drawn: ['See them drawn in one paradigm', 'دیدن همه در یک نقشهٔ پارادایمی'],
  hollow: ['hollow: tied to its place only by links', 'توخالی: تنها از راه پیوند به جای خود می‌رسد'],
  oneFrameSummary: [
    'The six places of the paradigm with what {n} study has at each, and the arrows that the paradigm draws between them.|The six places of the paradigm with what {n} studies have at each, and the arrows that the paradigm draws between them.',
    'شش جایگاه پارادایم با آنچه {n} مطالعه در هر یک دارد، و پیکان‌هایی که پارادایم میانشان می‌کشد.',
  ],
  byLink: ['by a link', 'با پیوند'],
  nothing: ['nothing recorded', 'چیزی ثبت نشده'],
  more: ['{n} more|{n} more', '{n} مورد دیگر'],
  joins: ['What joins them', 'چه آن‌ها را به هم پیوند می‌دهد'],
} as const satisfies Messages;
